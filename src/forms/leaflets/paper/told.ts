import type { Piece, Words } from '../../../domain/leaflet/piece';
import { isBlankPerson, personWithId, type Person } from '../../../domain/person/person';
import type { FormContact, FormContext } from '../../../form-kit/define-form';
import type { Leaflets } from '../schema';

/** All that the papers are made of. */
export interface Told {
  data: Leaflets;
  coordinator: Person;
  contactPerson: Person;
  /** The chosen numbers that the site still has, in its order: the most urgent first. */
  numbers: readonly FormContact[];
  site: string | undefined;
  /** The day on which the paper is made, ISO. */
  today: string;
  /** True for the form for the pen: whatever can be stated gets a line. */
  forPen: boolean;
}

/** What the papers tell, from the form and what the site knows. */
export function toldBy(data: Leaflets, { persons, content, today }: FormContext, forPen = false): Told {
  return {
    data,
    coordinator: personWithId(persons, data.coordinator),
    contactPerson: personWithId(persons, data.contactPerson),
    numbers: Object.entries(content.contacts).flatMap(([id, contact]) =>
      data.numbers.includes(id) ? [contact] : [],
    ),
    site: content.site,
    today,
    forPen,
  };
}

/** Whether the paper leaves lines for all that can be stated of a person: nobody has been, so a pen will. */
export const awaitsPen = ({ forPen }: Told, person: Person): boolean => forPen || isBlankPerson(person);

/** Something that a person or the form may state: how it looks, and whether a line is left for it. */
interface Detail extends Omit<Words, 'text' | 'kind'> {
  label: string;
  /** A line for the pen where it is not stated. */
  line: boolean;
  /** Written before it, where it does not speak for itself. */
  before?: string;
}

const penSize = 12;

/** A detail as it stands on paper: its words, a line to write it on, or nothing. */
export function detail(text: string, { label, line, before = '', ...look }: Detail): Piece[] {
  const stated = text.trim();
  const above = look.above === undefined ? {} : { above: look.above };
  if (stated === '') return line ? [{ kind: 'pen', text: label, size: penSize, ...above }] : [];
  return [{ ...look, text: before === '' ? stated : `${before} ${stated}` }];
}

/** More lines than any panel has. */
const mostLines = 60;

/** Running words as typed, a piece for each line that was begun with Enter. */
export function paragraphs(text: string, look: Omit<Words, 'text' | 'kind'>): Piece[] {
  const lines = text.split('\n').filter((each) => each.trim() !== '');
  const rest = lines.slice(mostLines).join(' ');
  return [...lines.slice(0, mostLines), rest].map((each, at) => ({
    ...look,
    text: each,
    ...(at > 0 ? { above: 4 } : {}),
  }));
}
