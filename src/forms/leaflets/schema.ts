import { z } from 'zod';
import { contactId, personId, text } from '../../form-kit/answers/schemas';
import type { FormSchema } from '../../form-kit/define-form';
import { migrations } from './migrations';

/** What hangs on the wall, lies on the table or is carried in a pocket. */
const leafletsSchema = z.strictObject({
  /** Which papers are wanted; each becomes a document of its own. */
  papers: z.array(z.enum(['citizen', 'partners', 'poster-a4', 'poster-a3', 'card'])).readonly(),
  /** The coordinator whom the leaflets are about. */
  coordinator: personId,
  /** When the coordinator answers the telephone. */
  coordinatorHours: text,
  /** What the coordinator says to the citizen in own words. */
  citizenWords: text,
  /** What the coordinator says to partners in own words. */
  partnerWords: text,
  /** The department's contact person, who stands on the poster. */
  contactPerson: personId,
  /** When the contact person is there. */
  contactHours: text,
  /** The poster's question to those who pass. */
  posterTitle: text,
  /** What the poster says below its question. */
  posterWords: text,
  /** What the wallet card is called. */
  cardTitle: text,
  /** Who stands on the wallet card. */
  cardPerson: z.enum(['', 'contact-person', 'coordinator']),
  /** Ids of the public contacts whose numbers are shown, see `content/contacts`. */
  numbers: z.array(contactId).readonly(),
  /** The page of the site that the code on poster and card leads to. */
  page: z.enum(['', 'what-now', 'contact', 'find-contact-person', 'coordinator', 'front']),
});

/** The data of leaflets, posters and cards. */
export type Leaflets = z.infer<typeof leafletsSchema>;

/** One of the papers that can be made. */
export type PaperKind = Leaflets['papers'][number];

/** What is loaded when a file or the session is read. */
export const formSchema: FormSchema<Leaflets> = { schema: leafletsSchema, migrations };
