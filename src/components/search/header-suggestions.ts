import type { SearchEntry } from '../../domain/search/entry';
import { suggestionsOf } from '../../domain/search/suggestions';
import { Combobox } from './combobox';
import { suggestionOf } from './suggestion-view';
import styles from './suggestions.css?inline';

// Loaded by HeaderSearch.astro when its field is first used, which has asked for the names at the same time.
const form = document.querySelector<HTMLFormElement & { names?: Promise<Response> }>('.site-search');

/** More would not fit beside a telephone's keyboard. */
const shown = 6;

async function start(form: HTMLFormElement, answer: Promise<Response>): Promise<void> {
  const names = suggestionsOf((await (await answer).json()) as SearchEntry[]);
  // A style sheet of the script's own: pages stay free of what only few readers need.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
  const field = form.querySelector('input');
  if (field)
    new Combobox(field, (query) => names.find(query).entries.slice(0, shown).map(suggestionOf)).suggest();
}

// Where the names cannot be fetched, the form is still the plain form that it was.
if (form?.names) start(form, form.names).catch(() => undefined);
