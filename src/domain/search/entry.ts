/** Something that the search suggests: a page, a number in force, an old number, a word explained, a rule of law. */
export interface SearchEntry {
  kind: 'page' | 'contact' | 'withdrawn' | 'term' | 'law';
  /** Address on the site. */
  url: string;
  /** What it is called, compounds marked. */
  title: string;
  /** What menus call it, where that is another name. */
  short?: string | undefined;
  /** Everyday words, other names and old ones, parted by commas; compounds marked. */
  words?: string | undefined;
  /** Headings of a page, compounds marked. */
  headings?: string | undefined;
  /** Digits: to call where the number is in force or replaced, else to be recognised by. */
  phone?: string | undefined;
  /** The digits of an old number. */
  old?: string | undefined;
  /** Who answers now, where the number is an old one. */
  successor?: string | undefined;
  /** What a contact is for, or what took an old one's place: a sentence. */
  about?: string | undefined;
  /** How the full-text index names the page. */
  id?: string | undefined;
}

/** The number that an entry is named for: in force or old. */
export const ownNumber = ({ kind, phone, old }: SearchEntry): string =>
  (kind === 'withdrawn' ? old : phone) ?? '';
