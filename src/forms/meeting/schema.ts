import { z } from 'zod';
import { checklistPointId, day, personId, rowId, text } from '../../form-kit/answers/schemas';
import type { FormSchema } from '../../form-kit/define-form';
import { migrations } from './migrations';

/** Someone who is invited. */
const participantSchema = z.strictObject({
  id: rowId,
  /** The person of the folder. */
  person: personId,
  /** The answer to the invitation; empty as long as there is none. */
  attendance: z.enum(['', 'accepted', 'declined']),
});

/** A column of the agenda: one that the method has, or one's own. */
const columnSchema = z.strictObject({
  id: rowId,
  /** Which part of an item stands in it; `own`: a cell of the item by the column's id. */
  holds: z.enum(['topic', 'responsible', 'goal', 'minutes', 'own']),
  /** As it is headed, on screen and on paper. */
  name: text,
});

/** What stands in one's own column of an item. */
const cellSchema = z.strictObject({
  /** The column's id. */
  column: rowId,
  text,
});

/** A point of the agenda. */
const itemSchema = z.strictObject({
  id: rowId,
  /** Which of the method's fixed points it is; empty for a free one. */
  standard: z.enum([
    '',
    'citizen-status',
    'welcome',
    'last-tasks',
    'minute-taker',
    'network-map',
    'any-other',
    'summing-up',
  ]),
  /** What it is about. */
  topic: text,
  /** Who brings it up, by name or by role. */
  responsible: text,
  /** What is to come out of it. */
  goal: text,
  /** How long it takes, in minutes, as typed. */
  minutes: text,
  /** What stands in one's own columns. */
  cells: z.array(cellSchema).readonly(),
  /** What was decided; for the minutes. */
  decision: text,
});

/** Something that someone takes on. */
const taskSchema = z.strictObject({
  id: rowId,
  /** Id of the item under which it was agreed; empty where there is none. */
  item: text,
  /** What is to be done. */
  task: text,
  /** Id of the person who does it; empty for nobody yet, or for another. */
  person: text,
  /** Who does it, in words, where it is no person of the folder. */
  otherPerson: text,
  /** The last day. */
  deadline: day,
  /** It has been done. */
  done: z.boolean(),
  /** It was agreed at an earlier meeting and was still open. */
  carriedOver: z.boolean(),
});

/** A topic that there was no time for. */
const parkedSchema = z.strictObject({
  id: rowId,
  topic: text,
  /** Where or when it is taken up again. */
  takenUp: text,
});

/** What the calendars of those who take part have been told. */
const calendarSchema = z.strictObject({
  /** Names the meeting in every calendar, also after it was moved. */
  uid: rowId,
  /** Number of the last version that was written. */
  sequence: z.int().nonnegative(),
  /** What the last version said, to see whether anything changed since; empty where none was written. */
  written: text,
});

/** A coordinating meeting: invitation, agenda and minutes from one set of data. */
const meetingSchema = z.strictObject({
  /** The first meeting, one to follow up, or the last. */
  kind: z.enum(['', 'start', 'follow-up', 'closing']),
  /** The day of the meeting. */
  date: day,
  /** When it begins, as typed: "9.30". */
  start: text,
  /** When it ends, as typed. */
  end: text,
  /** Where it is held. */
  place: text,
  /** The meeting is called off. */
  calledOff: z.boolean(),
  /** The day to send the invitation, where the coordinator chose another than the counted one. */
  inviteBy: day,
  /** The last day for further items, where the coordinator chose another than the counted one. */
  itemsBy: day,
  /** Who is invited. */
  participants: z.array(participantSchema).readonly(),
  /** Id of the person who leads the meeting; empty: not chosen. */
  chair: text,
  /** Id of the person who takes the minutes; empty: not chosen. */
  minuteTaker: text,
  /** The person whom the meeting is about. */
  citizen: personId,
  /** Where the citizen stays at present, where that is another place than home. */
  currentResidence: text,
  /** The citizen's coordinator, who receives further items. */
  coordinator: personId,
  /** Whether the citizen takes part: in all of it, in a part, or not. */
  citizenTakesPart: z.enum(['', 'all', 'part', 'no']),
  /** In which part of it. */
  citizenPart: text,
  /** What was agreed with the citizen about taking part. */
  agreedWithCitizen: text,
  /** Who tells the citizen what was decided, where he or she is not there. */
  tellsCitizen: text,
  /** The citizen has the last word on each item. */
  citizenRoundsOff: z.boolean(),
  /** All think for two minutes in silence before they speak. */
  quietReflection: z.boolean(),
  /** What they think about. */
  reflectionQuestion: text,
  /** The agenda's columns, in order. */
  columns: z.array(columnSchema).readonly(),
  /** The agenda's points, in order. */
  items: z.array(itemSchema).readonly(),
  /** Who does what. */
  tasks: z.array(taskSchema).readonly(),
  /** Topics put aside. */
  parkingLot: z.array(parkedSchema).readonly(),
  /** What the minute-taker adds at the end. */
  summingUp: text,
  /** The day of the next meeting. */
  nextDate: day,
  /** When the next meeting begins. */
  nextStart: text,
  /** Whether the minutes end with lines to sign on. */
  signatureLines: z.boolean(),
  /** Ids of points of `content/checklists.yaml` that are done. */
  checklist: z.array(checklistPointId).readonly(),
  calendar: calendarSchema,
});

/** The data of a coordinating meeting. */
export type Meeting = z.infer<typeof meetingSchema>;

/** One row of {@link Meeting.participants}. */
export type Participant = Meeting['participants'][number];

/** One column of the agenda. */
export type Column = Meeting['columns'][number];

/** One point of the agenda. */
export type Item = Meeting['items'][number];

/** One row of {@link Meeting.tasks}. */
export type Task = Meeting['tasks'][number];

/** One row of {@link Meeting.parkingLot}. */
export type Parked = Meeting['parkingLot'][number];

/** What is loaded when a file or the session is read. */
export const formSchema: FormSchema<Meeting> = { schema: meetingSchema, migrations };
