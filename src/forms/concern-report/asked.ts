import type { ConcernReport } from './schema';

/** Questions that are only asked after certain answers. */
export interface FollowUps {
  /** It is, or may be, urgent. */
  emergency: boolean;
  reporterRoleInWords: boolean;
  worriedAboutChild: boolean;
  /** The writer is, or may be, worried about a child. */
  childNotification: boolean;
  residentSays: boolean;
  reportedBeforeWhen: boolean;
}

/** Which of them follow from the answers. What is not asked is neither advised on nor printed. */
export function followUps(report: ConcernReport): FollowUps {
  const worriedAboutChild = report.children === 'yes' || report.children === 'unknown';
  return {
    emergency: report.urgent === 'yes' || report.urgent === 'unknown',
    reporterRoleInWords: report.reporterRole === 'other',
    worriedAboutChild,
    childNotification: worriedAboutChild && report.worriedAboutChild === 'yes',
    residentSays: report.residentKnows === 'yes',
    reportedBeforeWhen: report.reportedBefore === 'yes',
  };
}

/** All of them: the form for the pen. */
export const allFollowUps: FollowUps = {
  emergency: true,
  reporterRoleInWords: true,
  worriedAboutChild: true,
  childNotification: true,
  residentSays: true,
  reportedBeforeWhen: true,
};
