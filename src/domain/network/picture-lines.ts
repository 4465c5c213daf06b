import type { Part, Point, Shape } from '../figure/scene';
import type { Contact, NetworkEntry } from './network';
import type { Member } from './picture-group';
import type { PictureWords } from './picture-style';

/** Before a person's words, a line runs level: room for its mark. */
const stub = 16;
const mark = 8;
const questionSize = 10;
/** The most that two lines are apart where they leave the citizen. */
const spread = 14;
/** No line begins so near a corner of the citizen's box. */
const corner = 10;

/** What a row that is not answered is drawn as. */
export const shownContact = (contact: Contact): Exclude<Contact, ''> =>
  contact === '' ? 'unknown' : contact;

/** What a screen reader says of someone in the picture. */
export function spokenMember(entry: NetworkEntry, group: string, words: PictureWords): string {
  const said = [entry.name, entry.role, entry.organisation, group].map((text) => text.trim());
  const who = said.filter((text) => text !== '').join(', ');
  return `${who}. ${words.contact[shownContact(entry.contact)]}.`;
}

/** The mark at a line's end, towards `x`: a full dot, an empty ring or a question mark, so that no colour is needed. */
function endMark(contact: Exclude<Contact, ''>, left: number, y: number): Shape {
  const area = { x: left, y: y - mark / 2, width: mark, height: mark };
  switch (contact) {
    case 'yes':
      return { kind: 'dot', ...area };
    case 'no':
      return { kind: 'circle', tone: 'plain', ...area };
    case 'unknown':
      return {
        ...{
          kind: 'text',
          lines: ['?'],
          size: questionSize,
          bold: true,
          on: 'plain',
          at: 'middle',
        },
        ...{
          ...area,
          y: y - (questionSize * 1.3) / 2,
          height: questionSize * 1.3,
        },
      };
  }
}

/** A line that tells of contact, with its mark at the last point: unbroken for contact, broken else. */
export function contactLine(contact: Contact, points: readonly Point[]): Shape[] {
  const shown = shownContact(contact);
  const [before, end] = points.slice(-2);
  if (!before || !end) return [];
  const inwards = end.x > before.x ? -1 : 1;
  const way = [...points.slice(0, -1), { x: end.x + inwards * (mark + 1), y: end.y }];
  const left = inwards < 0 ? end.x - mark - 0.5 : end.x + 0.5;
  const manner = {
    yes: {},
    no: { dashed: true },
    unknown: { dashed: true, thin: true },
  }[shown];
  return [{ kind: 'line', points: way, ...manner }, endMark(shown, left, end.y)];
}

/** The edge of the citizen's box that lines begin at. */
export interface Edge {
  x: number;
  /** The middle of the edge. */
  middle: number;
  height: number;
}

/** For each of a column's people, from top to bottom, the line from the citizen's edge and its mark; no two cross. */
export function linesTo(members: readonly Member[], edge: Edge): Shape[][] {
  const room = edge.height - 2 * corner;
  const step = Math.min(spread, room / Math.max(1, members.length - 1));
  const used = step * (members.length - 1);
  const aim = members.reduce((sum, { anchor }) => sum + anchor.y, 0) / Math.max(1, members.length);
  const free = (room - used) / 2;
  const first = Math.min(edge.middle + free, Math.max(edge.middle - free, aim)) - used / 2;
  return members.map(({ anchor, entry }, at) => {
    const bend = anchor.x > edge.x ? anchor.x - stub : anchor.x + stub;
    const from = { x: edge.x, y: first + at * step };
    return contactLine(entry.contact, [from, { x: bend, y: anchor.y }, anchor]);
  });
}

/** The shapes as one part, at which the keyboard walk stops. */
export const asPart = (part: Part, shapes: readonly Shape[]): Shape[] =>
  shapes.map((shape) => ({ ...shape, part }));
