import type { Contact } from './network';

/** How the people of a picture are set: the fewer, the larger. */
export interface PictureStyle {
  /** Size of a name; the rest follows from it. */
  size: number;
  /** Where the role stands: below the name, with the place of work, or beside it, alone. */
  detail: 'below' | 'beside';
  /** Where a group's name stands: above its people, or beside them where there are very many groups. */
  heading: 'above' | 'beside';
  /** Most lines of a name and of a role; what is longer is shortened, for the table holds the full words. */
  lines: number;
}

/** From the most comfortable to the one that holds 60 people; the first that fits the sheet is used. */
export const pictureStyles: readonly PictureStyle[] = [
  { size: 18, detail: 'below', heading: 'above', lines: 2 },
  { size: 16, detail: 'below', heading: 'above', lines: 2 },
  { size: 14, detail: 'below', heading: 'above', lines: 2 },
  { size: 14, detail: 'beside', heading: 'above', lines: 2 },
  { size: 13, detail: 'beside', heading: 'above', lines: 2 },
  { size: 12, detail: 'beside', heading: 'above', lines: 2 },
  { size: 11, detail: 'beside', heading: 'above', lines: 2 },
  { size: 12, detail: 'beside', heading: 'above', lines: 1 },
  { size: 11, detail: 'beside', heading: 'above', lines: 1 },
  { size: 10, detail: 'beside', heading: 'above', lines: 1 },
  { size: 10, detail: 'beside', heading: 'beside', lines: 1 },
];

/** From one line of text to the next, as a part of its size. */
export const lineHeight = 1.3;

/** The size of roles and places of work below a name: never below what can be read on paper. */
export const detailSize = ({ size, detail }: PictureStyle): number =>
  detail === 'below' ? Math.max(10, size * 0.85) : size;

/** The words of a picture that are not the map's own. */
export interface PictureWords {
  /** Above the citizen's name. */
  citizen: string;
  /** Above the coordinator's name. */
  coordinator: string;
  /** After the name of a group that goes on in the other column. */
  continued: string;
  /** In the place of a name where a row states nothing at all. */
  nameless: string;
  /** What each kind of line means. */
  contact: Readonly<Record<Exclude<Contact, ''>, string>>;
}
