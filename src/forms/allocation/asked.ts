import type { Allocation } from './schema';

/** Questions that are only asked after certain answers. */
export interface FollowUps {
  grantedOn: boolean;
  trustsInWords: boolean;
  /** The committee chose somebody. */
  chosen: boolean;
  againOn: boolean;
}

/** Which of them follow from the answers. What is not asked is neither advised on nor printed. */
export function followUps({
  granted,
  trusts,
  decision,
}: Pick<Allocation, 'granted' | 'trusts' | 'decision'>): FollowUps {
  return {
    grantedOn: granted === 'yes',
    trustsInWords: trusts.some((place) => place !== 'nobody'),
    chosen: decision !== '' && decision !== 'postponed',
    againOn: decision === 'postponed',
  };
}

/** All of them: the form for the pen. */
export const allFollowUps: FollowUps = { grantedOn: true, trustsInWords: true, chosen: true, againOn: true };
