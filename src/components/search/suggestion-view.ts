import { formatPhone } from '../../domain/danish/phone';
import type { SearchEntry } from '../../domain/search/entry';
import { unmarked } from '../../domain/search/terms';
import type { Suggestion } from './combobox';
import { kindNames, nameWithNumber } from './hit-view';

/** A suggestion as a line of the list: its name, below it what it is and the number. */
export function suggestionOf(entry: SearchEntry): Suggestion {
  const { kind, url, title, phone, successor } = entry;
  const option = document.createElement('a');
  option.href = url;
  option.append(unmarked(title));
  const number =
    phone && (kind === 'withdrawn' ? `Nu: ${nameWithNumber(successor, phone)}` : formatPhone(phone));
  const note = [kindNames[kind], number].filter(Boolean).join(' · ');
  if (note !== '') option.append(Object.assign(document.createElement('span'), { textContent: note }));
  return option;
}
