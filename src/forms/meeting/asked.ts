import { minutesAfterMidnight } from '../../domain/danish/clock';
import type { Meeting } from './schema';

/** Questions that are only asked, and parts that only stand, after certain answers. */
export interface FollowUps {
  citizenPart: boolean;
  tellsCitizen: boolean;
  /** The citizen is there and may have the last word on each item. */
  citizenRoundsOff: boolean;
  reflectionQuestion: boolean;
  /** Each item has its clock time. */
  clockTimes: boolean;
  nextStart: boolean;
}

/** Which of them follow from the answers. What is not asked is neither advised on nor printed. */
export function followUps(meeting: Meeting): FollowUps {
  return {
    citizenPart: meeting.citizenTakesPart === 'part',
    tellsCitizen: meeting.citizenTakesPart === 'no',
    citizenRoundsOff: meeting.citizenTakesPart !== 'no',
    reflectionQuestion: meeting.quietReflection,
    clockTimes:
      meeting.columns.some(({ holds }) => holds === 'minutes') &&
      minutesAfterMidnight(meeting.start) !== undefined,
    nextStart: meeting.nextDate !== '',
  };
}

/** All of them: the form for the pen. */
export const allFollowUps: FollowUps = {
  citizenPart: true,
  tellsCitizen: true,
  citizenRoundsOff: true,
  reflectionQuestion: true,
  clockTimes: true,
  nextStart: true,
};
