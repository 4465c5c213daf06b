import { z } from 'zod';
import { day, personId, rowId, text, yesNoAnswer } from '../../form-kit/answers/schemas';
import type { FormSchema } from '../../form-kit/define-form';
import { migrations } from './migrations';

/** A group that people stand in. */
const groupSchema = z.strictObject({
  id: rowId,
  /** In words, as the map's owner calls it. */
  name: text,
  /** Whether the group stays off the paper, with all who stand in it. */
  hidden: z.boolean(),
});

/** Someone around the citizen. */
const rowSchema = z.strictObject({
  id: rowId,
  /** Id of the group that he or she stands in. */
  group: text,
  /** What he or she is to the citizen, in free words; the groups propose some. */
  role: text,
  /** Who it is. */
  person: personId,
  /** Does the citizen have contact with him or her? */
  contact: yesNoAnswer,
  /** Whether others than the map's owner may read this row. */
  mayShare: z.boolean(),
  /** For the map's owner alone: in no copy. */
  note: text,
});

/** A row as it was sent: in words, so that it can be told after persons are renamed or gone. */
const sentRowSchema = z.strictObject({
  /** The id of the row that it was. */
  id: rowId,
  /** The group's name. */
  group: text,
  /** What he or she was to the citizen. */
  role: text,
  /** The person's name. */
  name: text,
  /** The place of work. */
  organisation: text,
  /** The e-mail address. */
  email: text,
  /** The telephone. */
  phone: text,
  /** Whether the citizen had contact. */
  contact: yesNoAnswer,
  /** Whether copies held the row. */
  mayShare: z.boolean(),
});

/** A day on which the map was sent. */
const sendingSchema = z.strictObject({
  id: rowId,
  /** When. */
  day,
  /** The map as it was then; only the last sending keeps it, since no more is needed to tell what is new. */
  rows: z.array(sentRowSchema).readonly(),
});

/** A map of everyone around a citizen: as a table and, drawn from the same rows, as a picture. */
const networkMapSchema = z.strictObject({
  /** Who made the map. */
  preparedBy: text,
  /** The day on which it was last gone through. */
  updated: day,
  /** The citizen whom the map is about. */
  citizen: personId,
  /** Where the citizen is now: a ward, a prison, with family. */
  currentResidence: text,
  /** Whether the citizen wants that on the map; else it is neither asked nor printed. */
  shareResidence: z.boolean(),
  /** Does the citizen agree to all that is on the map being shared? */
  fullConsent: z.enum(['', 'yes', 'no']),
  /** Which consent it is, or what it covers. */
  consentWhich: text,
  /** The citizen's coordinator. */
  coordinator: personId,
  /** The language that an interpreter is needed for. */
  interpreterLanguage: text,
  /** The groups, in the order of the map. */
  groups: z.array(groupSchema).readonly(),
  /** The people, in the order of the map within each group. */
  rows: z.array(rowSchema).readonly(),
  /** When the map was sent, the latest last. */
  sent: z.array(sendingSchema).readonly(),
  /** Id of the person whom a copy is made for; empty for none. */
  copyFor: text,
});

/** The data of a network map. */
export type NetworkMap = z.infer<typeof networkMapSchema>;

/** One of {@link NetworkMap.groups}. */
export type MapGroup = z.infer<typeof groupSchema>;

/** One of {@link NetworkMap.rows}. */
export type MapRow = z.infer<typeof rowSchema>;

/** One row of a {@link Sending}. */
export type SentRow = z.infer<typeof sentRowSchema>;

/** One of {@link NetworkMap.sent}. */
export type Sending = z.infer<typeof sendingSchema>;

/** What is loaded when a file or the session is read. */
export const formSchema: FormSchema<NetworkMap> = { schema: networkMapSchema, migrations };
