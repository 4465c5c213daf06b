import { formatPhone, phoneHref } from '../../domain/danish/phone';
import type { Hit } from './hit';

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

/** A number to tap, with the name of who answers where the hit itself is named for something else. */
function call(phone: string, who: string | undefined): HTMLElement {
  const number = formatPhone(phone);
  const text = who === undefined || who.includes(number) ? (who ?? number) : `${who} ${number}`;
  return element('p', {}, element('a', { className: 'hit-call', href: phoneHref(phone) }, `Ring ${text}`));
}

/** A hit as an entry of the list: heading with link, number to call, what it is about. */
export function viewOf({ url, title, kind, phone, old, successor, excerpt }: Hit): HTMLLIElement {
  const parts: HTMLElement[] = [element('h3', {}, element('a', { href: url }, title))];
  if (kind === 'withdrawn') {
    const number = old === undefined ? [] : [element('s', {}, formatPhone(old)), ' '];
    parts.push(element('p', { className: 'hit-old' }, ...number, 'Gælder ikke mere.'));
  }
  if (phone !== undefined) parts.push(call(phone, successor));
  if (excerpt.length > 0) {
    const pieces = excerpt.map(({ text, marked }) => (marked ? element('mark', {}, text) : text));
    parts.push(element('p', {}, ...pieces));
  }
  return element('li', { className: 'hit' }, ...parts);
}
