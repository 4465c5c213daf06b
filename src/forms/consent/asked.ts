import type { Consent } from './schema';

/** Questions that are only asked after certain answers. */
export interface FollowUps {
  kindsInWords: boolean;
}

/** Which of them follow from the answers. What is not asked is neither advised on nor printed. */
export function followUps({ kinds }: Pick<Consent, 'kinds'>): FollowUps {
  return { kindsInWords: kinds.includes('other') };
}

/** All of them: the form for the pen. */
export const allFollowUps: FollowUps = { kindsInWords: true };
