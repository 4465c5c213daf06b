import type { NetworkMap } from './schema';

/** Questions that are only asked after certain answers. */
export interface FollowUps {
  currentResidence: boolean;
}

/** Which of them follow from the answers. What is not asked is neither advised on nor printed. */
export const followUps = ({ shareResidence }: NetworkMap): FollowUps => ({
  currentResidence: shareResidence,
});

/** All of them: the form for the pen. */
export const allFollowUps: FollowUps = { currentResidence: true };
