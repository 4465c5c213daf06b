import { z } from 'zod';
import { clubChallenges, otherChallenges, trustedPlaces } from '../../domain/allocation/situation';
import { day, personId, text, yesNoAnswer } from '../../form-kit/answers/schemas';
import type { FormSchema } from '../../form-kit/define-form';
import { migrations } from './migrations';

/** The proposed committee's choice of who is to be a child's contact person; from a model that is only a proposal. */
const allocationSchema = z.strictObject({
  /** The child or young person, by initials only. */
  initials: text,
  /** The age in years, as typed. */
  age: text,
  /** The school. */
  school: text,
  /** The district whose clubs the child belongs to. */
  clubDistrict: text,
  /** Has the authority granted a contact person? The committee does not. */
  granted: yesNoAnswer,
  /** The day on which it was granted. */
  grantedOn: day,
  /** Where the adults work whom the child feels safe with. */
  trusts: z.array(z.enum(trustedPlaces)).readonly(),
  /** Who they are, by job and not by name. */
  trustsInWords: text,
  /** Challenges of the model's first list. */
  clubChallenges: z.array(z.enum(clubChallenges)).readonly(),
  /** Challenges of the model's second list. */
  otherChallenges: z.array(z.enum(otherChallenges)).readonly(),
  /** The challenges in words, also those of no list. */
  challengesInWords: text,
  /** Can the club take it on and still be a club for all? */
  clubHasRoom: yesNoAnswer,
  /** What the child or young person wishes. */
  ownWishes: text,
  /** What the parents wish. */
  parentsWishes: text,
  /** The day of the committee's meeting. */
  meetingDate: day,
  /** The leader from the child's school. */
  schoolLeader: personId,
  /** The leader from the child's club. */
  clubLeader: personId,
  /** The leader from the authority. */
  authorityLeader: personId,
  /** The leader of the municipality's own provider. */
  providerLeader: personId,
  /** Who has room, and for how much. */
  capacity: text,
  /** Who is to solve the task. */
  decision: z.enum(['', 'club', 'familiehuset', 'external', 'postponed']),
  /** Why. */
  decisionReason: text,
  /** When the contact person begins. */
  startsOn: day,
  /** When the committee sees how it goes. */
  evaluateOn: day,
  /** When the committee takes it up again. */
  againOn: day,
});

/** The data of an allocation. */
export type Allocation = z.infer<typeof allocationSchema>;

/** What is loaded when a file or the session is read. */
export const formSchema: FormSchema<Allocation> = { schema: allocationSchema, migrations };
