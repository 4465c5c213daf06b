import { formatPhone, phoneHref } from '../../domain/danish/phone';
import type { SearchEntry } from '../../domain/search/entry';
import { unmarked } from '../../domain/search/terms';
import type { Hit } from './search';

/** An element with its properties and its contents; text is never read as HTML. */
function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  properties: Partial<HTMLElementTagNameMap[Name]>,
  ...contents: (Node | string)[]
): HTMLElementTagNameMap[Name] {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...contents);
  return made;
}

/** What else than a page something found is, where its name alone does not say so. */
export const kindNames: Readonly<Partial<Record<SearchEntry['kind'], string>>> = {
  contact: 'Nummer',
  withdrawn: 'Gammelt nummer, gælder ikke mere',
  term: 'Ordbog',
  law: 'Lov',
};

/** Who answers, with the number: "Akuttelefonen 1813" has it in its name already. */
export function nameWithNumber(name: string | undefined, phone: string): string {
  const number = formatPhone(phone);
  if (name === undefined) return number;
  return name.includes(number) ? name : `${name} ${number}`;
}

/** A number to tap, with the name of who answers where the hit itself is named for something else. */
const call = (phone: string, who: string | undefined): HTMLElement =>
  element(
    'p',
    {},
    element('a', { className: 'hit-call', href: phoneHref(phone) }, `Ring ${nameWithNumber(who, phone)}`),
  );

/** A hit as an entry of the list: heading with link, number to call, what it is about. */
export function viewOf({ entry, excerpt }: Hit): HTMLLIElement {
  const { kind, url, title, phone, old, successor, about } = entry;
  const parts: HTMLElement[] = [element('h3', {}, element('a', { href: url }, unmarked(title)))];
  if (kind === 'term' || kind === 'law') parts.push(element('p', {}, kindNames[kind] ?? ''));
  if (kind === 'withdrawn') {
    const number = old === undefined ? [] : [element('s', {}, formatPhone(old)), ' '];
    parts.push(element('p', { className: 'hit-old' }, ...number, 'Gælder ikke mere.'));
  }
  if (phone !== undefined) parts.push(call(phone, successor));
  if (about !== undefined) parts.push(element('p', {}, about));
  if (excerpt.length > 0) {
    const pieces = excerpt.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
    parts.push(element('p', {}, ...pieces));
  }
  return element('li', { className: 'hit' }, ...parts);
}
