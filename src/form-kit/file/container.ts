import { z } from 'zod';
import type { Person } from '../../domain/person/person';
import type { Folder } from '../folder/folder';

z.config({ jitless: true });

/** Says that a file is ours. */
export const fileFormat = 'trygt-naboskab-mappe';

/** Version of the container: persons and the list of documents. Each document's data has a version of its own. */
export const fileFormatVersion = 2;

const personSchema = z.strictObject({
  id: z.string().min(1),
  name: z.string(),
  role: z.string(),
  organisation: z.string(),
  unit: z.string(),
  phone: z.string(),
  email: z.string(),
  birthDate: z.string(),
  address: z.string(),
}) satisfies z.ZodType<Person>;

const documentSchema = z.strictObject({
  id: z.string().regex(/^[\w-]{1,64}$/),
  form: z.string().min(1),
  schemaVersion: z.int().positive(),
  title: z.string(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
  data: z.unknown(),
});

/** The folder inside a file or in the tab; data of documents is not yet judged. */
export const folderSchema = z.strictObject({
  persons: z.array(personSchema),
  documents: z.array(documentSchema),
}) satisfies z.ZodType<Folder>;

/** What every version of the container has in common: enough to say whose it is and how new. */
export const headSchema = z.looseObject({
  format: z.literal(fileFormat),
  formatVersion: z.int().positive(),
});

/** What the tab keeps: the folder, and the version of the container that it was kept by. */
export const keptSchema = z.object({
  /** Version 1 did not say so. */
  formatVersion: z.int().positive().default(1),
  unsaved: z.boolean(),
  folder: z.looseObject({}),
});

/** The whole of a saved file. */
export const fileSchema = z.strictObject({
  format: z.literal(fileFormat),
  formatVersion: z.literal(fileFormatVersion),
  /** ISO instant. */
  savedAt: z.iso.datetime(),
  ...folderSchema.shape,
});
