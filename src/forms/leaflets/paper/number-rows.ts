import { thinLine, type Area, type Shape, type TextShape, type Tone } from '../../../domain/figure/scene';
import { textBlock, widthOf } from '../../../domain/figure/text';
import { formatPhone } from '../../../domain/danish/phone';
import { drawn, stack, type Panel } from '../../../domain/leaflet/column';
import type { FormContact } from '../../../form-kit/define-form';

/** How large a list of numbers is set. */
export interface RowLook {
  /** Size of the numbers; they never shrink. */
  number: number;
  situation: number;
  /** Size of what each is for; nothing for those who need only know where to call. */
  purpose?: number;
  /** Room above and below each row. */
  inset: number;
  level?: TextShape['level'];
  on?: Tone;
}

/** What is left out of a list of numbers is told under this name. */
export const numbersPath = 'numbers';

/** Smaller letters are not read without glasses. */
const leastReadable = 7;

const easings = [1, 0.8, 0.6, 0.4, 0.2, 0];

/**
 * Numbers below each other at the right edge, each beside what has happened when one calls it, with faint lines between
 * them. Words shrink so that all rows fit; rows for which there is no room are left out, and that is told.
 */
export function numberRows(contacts: readonly FormContact[], area: Area, look: RowLook): Panel {
  for (let count = contacts.length; count > 0; count -= 1) {
    const shown = contacts.slice(0, count);
    for (const ease of easings) {
      const rows = shown.map((contact) => rowOf(contact, { area, look, ease }));
      const height = rows.reduce((sum, row) => sum + row.height, 0);
      if (height > area.height) continue;
      const spare = Math.min((area.height - height) / count, look.inset * 2);
      return { shapes: placed(rows, area, spare), cut: count < contacts.length ? [numbersPath] : [] };
    }
  }
  return { ...drawn(), cut: contacts.length > 0 ? [numbersPath] : [] };
}

const numberWidthOf = ({ phone }: FormContact, { number }: RowLook): number =>
  widthOf(formatPhone(phone).replaceAll('\u00a0', ' '), number, true) + 1;

interface Row {
  height: number;
  /** The row's pieces when its upper edge lies at `y`, `spare` higher than it need be. */
  at(y: number, spare: number): Shape[];
}

interface RowPlace {
  area: Area;
  look: RowLook;
  ease: number;
}

function rowOf(contact: FormContact, { area, look, ease }: RowPlace): Row {
  const numberWidth = numberWidthOf(contact, look);
  const { on = 'plain', inset } = look;
  const gap = look.number * 0.4;
  const words = { x: area.x, width: area.width - numberWidth - gap };
  const wordsAt = (y: number) => stack(wordsOf(contact, look), { ...words, y }, ease, { on });
  const wordsHeight = wordsAt(0).height;
  const number = { size: look.number, bold: true, on, width: numberWidth, at: 'end' } as const;
  const numberHeight = textBlock(formatPhone(contact.phone), { ...number, x: 0, y: 0 }).height;
  const height = Math.max(wordsHeight, numberHeight) + 2 * inset;
  return {
    height,
    at: (y, spare) => {
      const middle = y + (height + spare) / 2;
      const [situation, ...rest] = wordsAt(middle - wordsHeight / 2).shapes;
      const digits = textBlock(formatPhone(contact.phone), {
        ...number,
        x: area.x + area.width - numberWidth,
        y: middle - numberHeight / 2,
      });
      return [...(situation ? [situation] : []), digits, ...rest];
    },
  };
}

/** What has happened, then who answers and for what; the name alone where the editors name no situation. */
function wordsOf({ situation, name, purpose }: FormContact, look: RowLook) {
  const heading = look.level === undefined ? {} : { level: look.level };
  const who = situation === '' ? purpose : `${name}. ${purpose}`;
  const least = Math.max(leastReadable, look.situation * 0.7);
  return [
    { text: situation || name, size: look.situation, least, bold: true, ...heading },
    ...(look.purpose === undefined ? [] : [{ text: who, size: look.purpose, least: look.purpose * 0.7 }]),
  ];
}

function placed(rows: readonly Row[], { x, y, width }: Area, spare: number): Shape[] {
  let top = y;
  return rows.flatMap((row, at) => {
    const rule = at === 0 ? [] : [thinLine(x, top, x + width, top)];
    const shapes = row.at(top, spare);
    top += row.height + spare;
    return [...rule, ...shapes];
  });
}
