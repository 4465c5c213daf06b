import { z } from 'zod';
import { day, personId, rowId, text, yesNoAnswer } from '../../form-kit/answers/schemas';
import type { FormSchema } from '../../form-kit/define-form';
import { migrations } from './migrations';

/** One key that is handed out. */
const keySchema = z.strictObject({
  id: rowId,
  /** What it opens. */
  opens: text,
  /** What is stamped on it. */
  stamp: text,
});

/** A receipt for keys, from the caretaker who hands them out to the one who gets them. */
const keyReceiptSchema = z.strictObject({
  /** Who gets the keys. */
  receiver: personId,
  /** The day on which they are handed out. */
  handedOut: day,
  /** The keys. */
  keys: z.array(keySchema).readonly(),
  /** Ids of the terms that were gone through. */
  terms: z.array(z.string()).readonly(),
  /** Are the keys to come back? */
  comesBack: yesNoAnswer,
  /** When and where they are to be handed in. */
  comesBackWhere: text,
});

/** The data of a receipt for keys. */
export type KeyReceipt = z.infer<typeof keyReceiptSchema>;

/** One row of {@link KeyReceipt.keys}. */
export type Key = z.infer<typeof keySchema>;

/** What is loaded when a file or the session is read. */
export const formSchema: FormSchema<KeyReceipt> = { schema: keyReceiptSchema, migrations };
