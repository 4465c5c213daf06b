import type { Answering } from '../../../form-kit/answers/answering';
import type { FormContext } from '../../../form-kit/define-form';
import type { FollowUps } from '../asked';
import type { Meeting } from '../schema';

/** All that the parts of the papers are made of. */
export interface Source {
  meeting: Meeting;
  context: FormContext;
  answer: Answering;
  asked: FollowUps;
}
