import { viewOf } from './hit-view';
import { prepare, search, type Found, type Hit } from './search';

const pause = 250;
// Each hit is a file of its own to fetch: few at a time keep a first search within its budget.
const atATime = 5;
const unavailable = 'Søgningen kan ikke hentes lige nu. Brug listen fra A til Å herunder.';

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

let turn = 0;
let waiting: ReturnType<typeof setTimeout> | undefined;
let rest: Found['hits'] = [];

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
  rest = [];
  try {
    const { hits, complete } = await search(query);
    if (mine !== turn) return;
    rest = hits;
    const shown = await take();
    if (mine !== turn) return;
    show(shown);
    if (complete) tell(query, hits.length);
    else status.textContent = unavailable;
  } catch {
    if (mine === turn) status.textContent = unavailable;
  }
}

async function showMore(): Promise<void> {
  const added = (await take()).map(viewOf);
  list.append(...added);
  more.hidden = rest.length === 0;
  added[0]?.querySelector('a')?.focus();
}

field.addEventListener('focus', prepare);
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
