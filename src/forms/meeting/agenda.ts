import { timetableOf, type Timetable } from '../../domain/meeting/timetable';
import { standardItem } from './defaults';
import type { Column, Item, Meeting } from './schema';

/** An item of the agenda that says something, with the number that it goes by. */
export interface NumberedItem {
  item: Item;
  /** From 1; empty rows of the agenda are not counted. */
  number: number;
}

/** The items that say anything, numbered in order. */
export function numberedItems(items: readonly Item[]): NumberedItem[] {
  return items.filter((item) => !isBlankItem(item)).map((item, at) => ({ item, number: at + 1 }));
}

/** True where a row of the agenda says nothing. */
function isBlankItem({ topic, responsible, goal, minutes, cells, decision }: Item): boolean {
  const said = [topic, responsible, goal, minutes, decision, ...cells.map(({ text }) => text)];
  return said.every((text) => text.trim() === '');
}

/** The times of the items that say anything. */
export function timetable({ start, end }: Meeting, items: readonly NumberedItem[]): Timetable {
  return timetableOf(
    start,
    end,
    items.map(({ item }) => item.minutes),
  );
}

/** What stands in a column of an item. */
export function cellText(item: Item, { id, holds }: Column): string {
  if (holds !== 'own') return item[holds];
  return item.cells.find(({ column }) => column === id)?.text ?? '';
}

/** The item with a text in a column. */
export function withCellText(item: Item, { id, holds }: Column, text: string): Item {
  if (holds !== 'own') return { ...item, [holds]: text };
  const others = item.cells.filter(({ column }) => column !== id);
  return { ...item, cells: text === '' ? others : [...others, { column: id, text }] };
}

/**
 * The meeting without a column, and without what stood in it: what one cannot see must not lie in the saved file.
 * Undo brings both back.
 */
export function withoutColumn(meeting: Meeting, column: Column): Meeting {
  return {
    ...meeting,
    columns: meeting.columns.filter(({ id }) => id !== column.id),
    items: meeting.items.map((item) => withCellText(item, column, '')),
  };
}

/** True where the agenda has the point at which the citizen speaks first. */
export function hasCitizenStatus(items: readonly Item[]): boolean {
  return items.some(({ standard }) => standard === 'citizen-status');
}

/** The items with the citizen's status as the first, or without it. */
export function withCitizenStatus(items: readonly Item[], wanted: boolean, newId: () => string): Item[] {
  const others = items.filter(({ standard }) => standard !== 'citizen-status');
  return wanted ? [standardItem(newId(), 'citizen-status'), ...others] : others;
}

/** The fixed points that are only about the meeting itself: the citizen has nothing to round off there. */
const formalities: readonly Item['standard'][] = ['welcome', 'minute-taker', 'any-other', 'summing-up'];

/** True where the citizen may have the last word on an item. */
export function canBeRoundedOff({ standard }: Item): boolean {
  return !formalities.includes(standard);
}
