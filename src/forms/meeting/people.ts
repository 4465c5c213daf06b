import { isBlankPerson, personWithId, type Person } from '../../domain/person/person';
import type { Meeting, Participant } from './schema';

/** Those of whom something is known: the participants in order, then the coordinator and the citizen where they are not among them. */
export function peopleAround(meeting: Meeting, persons: readonly Person[]): Person[] {
  const ids = [...meeting.participants.map(({ person }) => person), meeting.coordinator, meeting.citizen];
  return [...new Set(ids)].map((id) => personWithId(persons, id)).filter((person) => !isBlankPerson(person));
}

/** The participants after other persons were chosen: who stays keeps the answer to the invitation. */
export function withParticipants(
  participants: readonly Participant[],
  chosen: readonly string[],
  newId: () => string,
): Participant[] {
  const known = new Map(participants.map((participant) => [participant.person, participant]));
  return chosen.map((person) => known.get(person) ?? { id: newId(), person, attendance: '' });
}
