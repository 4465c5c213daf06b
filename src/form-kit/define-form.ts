import type { JSX } from 'preact';
import type { z } from 'zod';
import type { Person } from '../domain/person/person';
import type { FormDocument } from '../documents/model';
import type { Advice, Field, FieldTexts } from './fields/field';

/** Facts from `content/` that forms use, handed over by the page. */
export interface FormContent {
  /** Signs to tick, id to label, in the site's order. */
  signs: Readonly<Record<string, string>>;
  /** Public contacts in force, by id. */
  contacts: Readonly<Record<string, { name: string; phone: string }>>;
}

/** What a room may know besides its own data. */
export interface FormContext {
  persons: readonly Person[];
  content: FormContent;
  /** The day on which the document is shown, ISO `2026-11-22`, Danish time. */
  today: string;
}

/** The folder's persons, as editors change them. */
export interface PersonBook {
  all: readonly Person[];
  /** Adds the person, or replaces the one with the same id. */
  put(person: Person): void;
}

/** What a room's editor gets. */
export interface EditorProps<Data> {
  data: Data;
  /** An answer, bound: value, name, advice, and how to change it. */
  field: <Key extends keyof Data & string>(key: Key) => Field<Data[Key]>;
  persons: PersonBook;
  /** All advice, for rows to pick theirs from. */
  advice: readonly Advice[];
  content: FormContent;
  /** ISO day. */
  today: string;
}

/** A step from one version of a room's data to the next; frozen once released. */
export type Migration = (data: unknown) => unknown;

/** What is loaded only when a file or the tab's session is read. */
export interface FormSchema<Data> {
  schema: z.ZodType<Data>;
  /** `migrations[n]` takes version n + 1 to version n + 2. */
  migrations: readonly Migration[];
}

/** A form: all that the rest of the site knows of a room. The contract in words: `src/forms/README.md`. */
export interface FormRoom<Data> {
  /** The room's folder name, also in saved files: never changes once released. */
  id: string;
  /** Version of `schema`; the number of migrations plus one. */
  schemaVersion: number;
  /** The form's Danish name, also the name of its documents in the folder. */
  name: string;
  /** The words of the form's own fields. */
  fieldTexts: { readonly [Key in keyof Data]?: FieldTexts };
  /** An empty form. Ids of persons that it refers to come from `newId`. */
  defaults(newId: () => string): Data;
  /** What is missing or looks wrong: advice, never a gate. */
  checks(data: Data, context: FormContext): Advice[];
  /** The documents that the data makes, the main one first; at least one. */
  toDocuments(data: Data, context: FormContext): FormDocument[];
  /** The form for the pen. */
  toBlank(context: FormContext): FormDocument;
  Editor(props: EditorProps<Data>): JSX.Element;
  loadSchema(): Promise<FormSchema<Data>>;
}

/** Declares a room; the one default export of its `index.ts`. */
export function defineForm<Data>(room: FormRoom<Data>): FormRoom<Data> {
  return room;
}
