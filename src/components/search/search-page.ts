import { digitsOfNumberQuery } from '../../domain/contact/folding';
import { search, type Found } from './engine';
import { certainFirst, numbersBeginning, type Hit } from './hit';
import { viewOf } from './hit-view';

const pause = 250;
// Each hit is a file of its own to fetch: few at a time keep a first search within its budget.
const atATime = 5;

function part<Kind extends HTMLElement>(selector: string, kind: new () => Kind): Kind {
  const found = document.querySelector(selector);
  if (!(found instanceof kind)) throw new Error(`The search page has no ${selector}`);
  return found;
}

const field = part('#q', HTMLInputElement);
const status = part('#search-status', HTMLElement);
const results = part('#search-results', HTMLElement);
const list = part('#search-results ol', HTMLElement);
const more = part('#search-results button', HTMLButtonElement);
const none = part('#search-none', HTMLElement);
const everything = part('.entry-list', HTMLElement);

/** The numbers of the list from A to Å: known before anything is fetched. */
const known: readonly Hit[] = [...document.querySelectorAll<HTMLElement>('.entry-list [data-phone]')].map(
  (entry) => {
    const link = entry.querySelector('a');
    const { phone, kind } = entry.dataset;
    const common = { url: link?.getAttribute('href') ?? '', title: link?.textContent ?? '', excerpt: [] };
    return kind === 'withdrawn' ? { ...common, kind, old: phone } : { ...common, kind: 'contact', phone };
  },
);

let turn = 0;
let waiting: ReturnType<typeof setTimeout> | undefined;
let rest: Found = [];

function show(hits: readonly Hit[]): void {
  list.replaceChildren(...hits.map(viewOf));
  results.hidden = hits.length === 0;
  more.hidden = rest.length === 0;
}

/** The next hits of the engine, taken from those not yet shown. */
async function take(): Promise<Hit[]> {
  const next = rest.slice(0, atATime);
  rest = rest.slice(atATime);
  return Promise.all(next.map((fetchHit) => fetchHit()));
}

function clear(): void {
  rest = [];
  show([]);
  status.textContent = '';
  none.hidden = true;
  everything.hidden = false;
}

/** Remembers the query in the address, so that it survives reload, sharing and coming back. */
function remember(query: string): void {
  const address = new URL(location.href);
  if (query === '') address.searchParams.delete('q');
  else address.searchParams.set('q', query);
  history.replaceState(history.state, '', address);
}

function tell(query: string, count: number): void {
  none.hidden = count > 0;
  everything.hidden = count > 0;
  status.textContent = count === 0 ? `Ingen fund på »${query}«.` : `${count} fund på »${query}«.`;
}

async function run(): Promise<void> {
  clearTimeout(waiting);
  turn += 1;
  const mine = turn;
  const query = field.value.trim();
  remember(query);
  if (query === '') {
    clear();
    return;
  }
  const digits = digitsOfNumberQuery(query);
  const certain = digits === undefined ? [] : numbersBeginning(known, digits);
  rest = [];
  if (certain.length > 0) show(certain);
  try {
    const found = await search(digits ?? query);
    if (mine !== turn) return;
    rest = found;
    const hits = certainFirst(certain, await take());
    if (mine !== turn) return;
    show(hits);
    tell(query, hits.length + rest.length);
  } catch {
    if (mine === turn)
      status.textContent = 'Søgningen kan ikke hentes lige nu. Brug listen fra A til Å herunder.';
  }
}

async function showMore(): Promise<void> {
  const shown = new Set([...list.querySelectorAll('h3 a')].map((link) => link.getAttribute('href')));
  const added = (await take()).filter(({ url }) => !shown.has(url)).map(viewOf);
  list.append(...added);
  more.hidden = rest.length === 0;
  added[0]?.querySelector('a')?.focus();
}

field.addEventListener('input', () => {
  clearTimeout(waiting);
  waiting = setTimeout(() => void run(), pause);
});
field.form?.addEventListener('submit', (event) => {
  event.preventDefault();
  void run();
});
more.addEventListener('click', () => void showMore());

field.value = new URLSearchParams(location.search).get('q') ?? '';
if (field.value !== '') void run();
