import type { JSX } from 'preact';
import type { z } from 'zod';
import type { FolderFacts } from '../domain/folder-facts/folder-facts';
import type { Person } from '../domain/person/person';
import type { FormDocument } from '../documents/model';
import type { Advice, Field, FieldTexts } from './fields/field';

/** Facts from `content/` that forms use, handed over by the page. */
export interface FormContent {
  /** Signs to tick, id to label, in the site's order. */
  signs: Readonly<Record<string, string>>;
  /** Public contacts in force that have a number, by id, the most urgent first. */
  contacts: Readonly<Record<string, FormContact>>;
  /** Where the site lies on the web, `https://example.dk/`; undefined where that is not settled. */
  site?: string | undefined;
  /** Points to tick off, by room id, in the order of the work. */
  checklists: Readonly<Record<string, readonly Checklist[]>>;
  /** The pages of all forms, room id to title and address. */
  forms: Readonly<Record<string, { title: string; href: string }>>;
}

/** A public contact, as forms name it. */
export interface FormContact {
  name: string;
  /** Digits only. */
  phone: string;
  /** What has happened when one calls it, in a few words; empty where the editors name nothing. */
  situation: string;
  /** What it is for, in a sentence or two. */
  purpose: string;
  /** True where it is called when someone is in danger. */
  emergency: boolean;
}

/** Points to tick off in a form. */
export interface Checklist {
  title: string;
  /** Id to words; a saved tick is the id. */
  points: Readonly<Record<string, string>>;
}

/** What a room may know besides its own data. */
export interface FormContext {
  persons: readonly Person[];
  content: FormContent;
  /** The day on which the document is shown, ISO `2026-11-22`, Danish time. */
  today: string;
  /** What the folder's other documents tell. */
  facts: FolderFacts;
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
  /** What the folder's other documents tell. */
  facts: FolderFacts;
  /** Changes several answers, and persons with them, in one step that is undone as one. */
  replace: (data: Data, persons?: readonly Person[]) => void;
  /** Adds another document of this form to the folder and goes on with it, for example a follow-up meeting. */
  begin: (data: Data) => void;
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
  /** An empty form. Ids of persons come from `facts` where the folder names them already, else from `newId`. */
  defaults(newId: () => string, facts: FolderFacts): Data;
  /** The document's name in the folder, where there may be several: "Møde 3. december 2026". Never a citizen's name. */
  titleOf?(data: Data): string;
  /**
   * What the form notes by itself and nobody answers, as it stands in two copies of a document together, in the data
   * of one of them. Which of the two is `own` must make no difference to what is noted.
   */
  settle?(own: Data, other: Data): Data;
  /** What the document tells the folder's other forms. */
  facts?(data: Data): Partial<FolderFacts>;
  /** What the user should know before the document is printed, saved or copied, a sentence each: who is outside the consent. */
  beforeLeaving?(data: Data, context: FormContext): readonly string[];
  /** Ids of the forms that one usually goes on with; shown as links below the form. */
  leadsTo?: readonly string[];
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
