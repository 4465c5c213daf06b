import { noFacts } from '../../domain/folder-facts/folder-facts';
import { emptyMeeting, standardItem } from './defaults';
import type { Item, Meeting } from './schema';
import { isBlankTask } from './tasks';

/**
 * The next meeting after one: same citizen, coordinator, participants, place and columns, with the tasks that are
 * still open and the topics that were parked. Its day is the one agreed on, if any.
 */
export function followUpOf(meeting: Meeting, newId: () => string): Meeting {
  const { citizen, coordinator } = meeting;
  const next = emptyMeeting(newId, { ...noFacts, citizen, coordinator });
  const tasks = meeting.tasks
    .filter((task) => !task.done && !isBlankTask(task))
    .map((task) => ({ ...task, id: newId(), item: '', carriedOver: true }));
  return {
    ...next,
    kind: 'follow-up',
    date: meeting.nextDate,
    start: meeting.nextStart,
    place: meeting.place,
    participants: meeting.participants.map(({ person }) => ({ id: newId(), person, attendance: '' })),
    chair: meeting.chair,
    currentResidence: meeting.currentResidence,
    citizenTakesPart: meeting.citizenTakesPart,
    citizenRoundsOff: meeting.citizenRoundsOff,
    columns: meeting.columns,
    items: nextItems(meeting, next, tasks.length > 0, newId),
    tasks,
    parkingLot: meeting.parkingLot
      .filter(({ topic }) => topic.trim() !== '')
      .map((parked) => ({ ...parked, id: newId() })),
  };
}

/** The fixed points, with the tasks from last time after the welcome, and the citizen first where he or she was. */
function nextItems(before: Meeting, next: Meeting, hasTasks: boolean, newId: () => string): Item[] {
  const citizenFirst = before.items.some(({ standard }) => standard === 'citizen-status');
  const items = next.items.flatMap((item) =>
    hasTasks && item.standard === 'minute-taker' ? [item, standardItem(newId(), 'last-tasks')] : [item],
  );
  return citizenFirst ? [standardItem(newId(), 'citizen-status'), ...items] : items;
}
