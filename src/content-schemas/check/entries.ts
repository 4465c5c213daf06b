import type { z } from 'zod';
import { collectionShapes, type CollectionName } from '../collections';
import type { RawEntry } from '../read';

/** An entry that keeps to its schema, with the place it came from. */
export interface CheckedEntry<Name extends CollectionName = CollectionName> extends Omit<RawEntry, 'data'> {
  data: z.infer<(typeof collectionShapes)[Name]['schema']>;
}

/** Every collection's entries that keep to their schemas. */
export type CheckedContent = { [Name in CollectionName]: CheckedEntry<Name>[] };

/** Every collection's name, in the order in which problems are told. */
export const collectionNames = Object.keys(collectionShapes) as CollectionName[];
