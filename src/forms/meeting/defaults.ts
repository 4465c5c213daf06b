import type { FolderFacts } from '../../domain/folder-facts/folder-facts';
import type { Column, Item, Meeting, Parked, Task } from './schema';
import { columnNames, standardTopics } from './row-texts';

/** Rows for the participants' own topics, as in the method's template. */
const freeItems = 4;

/** A meeting of which only the method's fixed points stand. */
export function emptyMeeting(newId: () => string, { citizen, coordinator }: FolderFacts): Meeting {
  const leader = coordinator || newId();
  return {
    kind: '',
    date: '',
    start: '',
    end: '',
    place: '',
    calledOff: false,
    inviteBy: '',
    itemsBy: '',
    participants: [],
    chair: leader,
    minuteTaker: '',
    citizen: citizen || newId(),
    currentResidence: '',
    coordinator: leader,
    citizenTakesPart: '',
    citizenPart: '',
    agreedWithCitizen: '',
    tellsCitizen: '',
    citizenRoundsOff: false,
    quietReflection: false,
    reflectionQuestion: '',
    columns: standardColumns(newId),
    items: standardItems(newId),
    tasks: [],
    parkingLot: [],
    summingUp: '',
    nextDate: '',
    nextStart: '',
    signatureLines: false,
    checklist: [],
    calendar: { uid: newId(), sequence: 0, written: '' },
  };
}

/** The columns that the method has. */
function standardColumns(newId: () => string): Column[] {
  const held = ['topic', 'responsible', 'goal', 'minutes'] as const;
  return held.map((holds) => ({ id: newId(), holds, name: columnNames[holds] }));
}

/** The points that the method has, with room for one's own. */
function standardItems(newId: () => string): Item[] {
  return [
    standardItem(newId(), 'welcome'),
    standardItem(newId(), 'minute-taker'),
    ...Array.from({ length: freeItems }, () => emptyItem(newId())),
    standardItem(newId(), 'network-map'),
    standardItem(newId(), 'any-other'),
    standardItem(newId(), 'summing-up'),
  ];
}

/** One of the method's points. */
export function standardItem(id: string, standard: Exclude<Item['standard'], ''>): Item {
  return { ...emptyItem(id), standard, topic: standardTopics[standard] };
}

/** A point of which nothing is stated. */
export function emptyItem(id: string): Item {
  return { id, standard: '', topic: '', responsible: '', goal: '', minutes: '', cells: [], decision: '' };
}

/** A task of which nothing is stated but the item that it belongs to; empty for none. */
export function emptyTask(id: string, item = ''): Task {
  return { id, item, task: '', person: '', otherPerson: '', deadline: '', done: false, carriedOver: false };
}

/** A parked topic of which nothing is stated. */
export function emptyParked(id: string): Parked {
  return { id, topic: '', takenUp: '' };
}
