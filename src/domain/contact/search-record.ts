import { formatPhone } from '../danish/phone';
import type { Contact } from './contact';
import { placeOf } from './labels';
import type { WithdrawnContact } from './publishable';

/** A contact as the full-text index holds it. */
export interface SearchRecord {
  /** Address of the contact's entry on the site. */
  url: string;
  /** The words by which it is found and from which its excerpt is cut. */
  content: string;
  /** What the list of hits shows: title, kind, the digits to call and the number as written. */
  meta: Record<string, string>;
  /** Lets the search page tell numbers in force from all else before it fetches a hit. */
  filters?: Record<string, string[]>;
}

/** Words of the record, each part ended as a sentence. */
const sentences = (parts: readonly (string | undefined)[]): string =>
  parts
    .filter((part) => part !== undefined && part !== '')
    .map((part) => (/[.?!]$/.test(String(part)) ? part : `${String(part)}.`))
    .join(' ');

const plainPhone = (digits: string): string => formatPhone(digits).replaceAll('\u00a0', ' ');

/** Digits joined and spaced: the engine takes "33 17 33 33" for four words. */
const bothWays = (digits: string | undefined): string | undefined =>
  digits === undefined ? undefined : [...new Set([digits, plainPhone(digits)])].join(', ');

/**
 * A number in force. Everyday words are searched as metadata: they are found, but never cut into the excerpt.
 */
export function contactRecord(contact: Contact): SearchRecord {
  const { id, name, phone, purpose, keywords } = contact;
  return {
    url: `/kontakt/#${id}`,
    content: sentences([name, purpose, bothWays(phone), placeOf(contact)]),
    meta: {
      title: name,
      kind: 'contact',
      about: purpose,
      words: keywords.join(', '),
      ...(phone && { phone }),
    },
    filters: { kind: ['contact'] },
  };
}

/**
 * An old number: found by itself, told as withdrawn, with the number to call now. Its name is not called `title`
 * and its everyday words are plain content, so that it never stands above the number in force.
 */
export function withdrawnRecord({ successor, ...contact }: WithdrawnContact): SearchRecord {
  const { id, name, phone, email, address, web, replacement = '', keywords } = contact;
  const now = successor && [successor.name, bothWays(successor.phone)].filter(Boolean).join(', ');
  const old = [bothWays(phone), email, address, web];
  return {
    url: `/kontakt/gamle-numre/#${id}`,
    content: sentences([name, 'Gælder ikke mere', replacement, now, ...old, keywords.join(', ')]),
    meta: {
      name,
      kind: 'withdrawn',
      about: replacement,
      ...(phone && { old: phone }),
      ...(successor && { successor: successor.name }),
      ...(successor?.phone && { phone: successor.phone }),
    },
  };
}
