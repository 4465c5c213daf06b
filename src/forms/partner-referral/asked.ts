import type { PartnerReferral } from './schema';

/** Questions that are only asked after certain answers. */
export interface FollowUps {
  /** The citizen is about to leave the place where he or she is. */
  leaving: boolean;
  /** The citizen agrees. */
  agreement: boolean;
  /** The citizen does not agree, or it is not known. */
  whyWithout: boolean;
}

/** Which of them follow from the answers. What is not asked is neither advised on nor printed. */
export function followUps({ leaving, agrees }: Pick<PartnerReferral, 'leaving' | 'agrees'>): FollowUps {
  return {
    leaving: leaving !== '' && leaving !== 'no',
    agreement: agrees === 'yes',
    whyWithout: agrees === 'no' || agrees === 'unknown',
  };
}

/** All of them: the form for the pen. */
export const allFollowUps: FollowUps = { leaving: true, agreement: true, whyWithout: true };
