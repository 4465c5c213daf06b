import type { Area, Situation } from '../../domain/contact/contact';
import { passes, type ContactFilter, type FilterEntry } from '../../domain/contact/filter';

// Loaded by Directory.astro when the filter or a copy button is first used.
const directory = document.querySelector('.directory');

const all = <Kind extends Element = HTMLElement>(selector: string): Kind[] => [
  ...(directory?.querySelectorAll<Kind>(selector) ?? []),
];

const valueOf = (id: string): string =>
  (document.getElementById(id) as HTMLInputElement | HTMLSelectElement | null)?.value ?? '';

/** What can be filtered by, for each contact's id; asked for once. */
let entries: Promise<Record<string, FilterEntry>> | undefined;

async function fetchEntries(): Promise<Record<string, FilterEntry>> {
  const answer = await fetch('/kontakt/filter.json');
  return (await answer.json()) as Record<string, FilterEntry>;
}

/** What is chosen in the three fields; the places' values are "municipality" or "municipality|district". */
function chosen(): ContactFilter {
  const [area, district] = valueOf('filter-place').split('|');
  return {
    place: area ? { area: area as Area, district } : undefined,
    situation: (valueOf('filter-situation') || undefined) as Situation | undefined,
    words: valueOf('filter-words'),
  };
}

/** Shows what passes the filter, hides groups that are left empty, and says how many places remain. */
async function apply(): Promise<void> {
  entries ??= fetchEntries();
  let known: Record<string, FilterEntry>;
  try {
    known = await entries;
  } catch {
    entries = undefined;
    say('Numrene kan ikke vælges ud lige nu. Alle vises.');
    return;
  }
  // Read after the wait: meanwhile more may have been typed.
  const filter = chosen();
  let hits = 0;
  for (const element of all('.entry')) {
    const entry = known[element.id];
    element.hidden = entry !== undefined && !passes(entry, filter);
    if (!element.hidden) hits += 1;
  }
  for (const group of all('.directory-place,.directory-group'))
    group.hidden = group.querySelector('.entry:not([hidden])') === null;
  for (const none of all('.directory-none')) none.hidden = hits > 0;
  say(hits === 0 ? 'Ingen numre passer.' : `Viser ${hits} af ${all('.entry').length} steder.`);
}

function reset(): void {
  for (const field of all<HTMLInputElement | HTMLSelectElement>('search input,search select'))
    field.value = '';
  void apply();
}

function say(message: string): void {
  for (const status of all('[role=status]')) status.textContent = message;
}

async function copy(button: HTMLElement, number: string): Promise<void> {
  const done = await intoClipboard(number);
  button.textContent = done ? 'Kopieret' : 'Ikke kopieret';
  say(done ? `${number} er kopieret.` : `${number} kunne ikke kopieres. Skriv det af i stedet.`);
  setTimeout(() => (button.textContent = 'Kopiér'), 4000);
}

/** False where the browser refuses, or has no clipboard to offer because the page came over plain http. */
async function intoClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** The buttons copy a number or show all again. */
function press({ target }: Event): void {
  const button = target instanceof Element && target.closest<HTMLElement>('[data-copy],[data-reset]');
  if (!button) return;
  if (button.dataset.copy === undefined) reset();
  else void copy(button, button.dataset.copy.replaceAll('\u00a0', ' '));
}

directory?.addEventListener('input', () => void apply());
directory?.addEventListener('click', press);
