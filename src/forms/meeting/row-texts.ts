import type { FieldTexts } from '../../form-kit/fields/field';
import type { Column, Item, Meeting, Parked, Participant, Task } from './schema';

type TextsOf<R> = Readonly<Record<Exclude<keyof R, 'id'>, FieldTexts>>;

/** What one row of each list is called. */
export const rowNames = {
  participant: 'Deltager',
  column: 'Kolonne',
  item: 'Punkt',
  task: 'Opgave',
  parked: 'Emne',
} as const;

/** Answers to the invitation. */
export const attendances: Readonly<Record<Exclude<Participant['attendance'], ''>, string>> = {
  accepted: 'Kommer',
  declined: 'Afbud',
};
/** As long as there is no answer. */
export const noAnswerYet = 'Ikke svaret';

/** The agenda's columns as the method has them. */
export const columnNames: Readonly<Record<Column['holds'], string>> = {
  topic: 'Emne',
  responsible: 'Ansvarlig',
  goal: 'Hvad skal vi opnå?',
  minutes: 'Tid (min.)',
  own: 'Ny kolonne',
};

/** The agenda's fixed points. */
export const standardTopics: Readonly<Record<Exclude<Item['standard'], ''>, string>> = {
  'citizen-status': 'Borgerens status',
  welcome: 'Velkomst, og alle siger, hvem de er',
  'last-tasks': 'Opgaver fra sidste møde',
  'minute-taker': 'Valg af referent',
  'network-map': 'Netværkskortet føres ajour',
  'any-other': 'Eventuelt',
  'summing-up': 'Referenten samler op: Hvem gør hvad?',
};

/** The words of a participant. */
export const participantFields: TextsOf<Participant> = {
  person: { label: 'Person', refersTo: 'persons' },
  attendance: { label: 'Svar', choices: attendances },
};

/** The words of a column. */
export const columnFields: TextsOf<Column> = {
  holds: { label: 'Indhold', choices: columnNames },
  name: { label: 'Navn' },
};

/** The words of a point; on screen the columns have the names that the coordinator gave them. */
export const itemFields: TextsOf<Item> = {
  standard: { label: 'Fast punkt', choices: standardTopics },
  topic: { label: columnNames.topic },
  responsible: { label: columnNames.responsible },
  goal: { label: columnNames.goal },
  minutes: { label: columnNames.minutes },
  cells: {
    label: 'Egne kolonner',
    rows: { name: 'Felt', texts: { column: { label: 'Kolonne' }, text: { label: 'Tekst' } } },
  },
  decision: { label: 'Beslutning' },
};

/** The words of a task. */
export const taskFields: TextsOf<Task> = {
  task: { label: 'Opgave' },
  person: { label: 'Hvem', refersTo: 'persons' },
  otherPerson: { label: 'En anden', hint: 'Hvis det ikke er en person i mappen.' },
  deadline: { label: 'Frist' },
  item: { label: 'Pkt.' },
  done: { label: 'Løst' },
  carriedOver: { label: 'Fra et tidligere møde' },
};

/** The words of a parked topic. */
export const parkedFields: TextsOf<Parked> = {
  topic: { label: 'Emne' },
  takenUp: { label: 'Hvor og hvornår tager I det op?' },
};

/** The words of what calendars were told. */
export const calendarFields: Readonly<Record<keyof Meeting['calendar'], FieldTexts>> = {
  uid: { label: 'Mødets navn i kalendere' },
  sequence: { label: 'Udgave' },
  written: { label: 'Sidst hentet' },
};
