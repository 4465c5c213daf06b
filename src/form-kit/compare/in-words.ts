import { yesNo } from '../answers/yes-no';
import { dayInWords } from '../../domain/danish/iso-day';
import type { FormContent } from '../define-form';
import type { AnyFieldTexts, FieldTexts } from '../fields/field';
import { isUnstated } from './differences';
import { fieldsOf, isObject } from './pairing';

type Reference = NonNullable<FieldTexts['refersTo']>;
type ContentReference = Exclude<Reference, 'persons'>;

/** What is said of an id that stands for nothing that is there. */
const nothingThere: Readonly<Record<Reference, string>> = {
  persons: 'En person uden navn',
  signs: 'Et tegn, som siden ikke længere har',
  contacts: 'Et nummer, som siden ikke længere viser',
  checklists: 'Et punkt, som ikke længere er på listen',
};

/** What ids stand for. */
export interface Meanings {
  /** Of the folder's persons, and of rows that the user has named. */
  names: ReadonlyMap<string, string>;
  /** Of what the site's content names. */
  content: Readonly<Record<ContentReference, Readonly<Record<string, string>>>>;
}

/** The words of the site's content, by what refers to it. */
export function wordsOfContent({ signs, contacts, checklists }: FormContent): Meanings['content'] {
  const points = Object.values(checklists).flatMap((lists) =>
    lists.flatMap((list) => Object.entries(list.points)),
  );
  return {
    signs,
    contacts: Object.fromEntries(Object.entries(contacts).map(([id, { name }]) => [id, name])),
    checklists: Object.fromEntries(points),
  };
}

/** An answer as the user would say it. Never a code. */
export function inWords(value: unknown, field: FieldTexts | undefined, meanings: Meanings): string {
  if (isUnstated(value)) return 'Ikke udfyldt';
  if (typeof value === 'boolean') return value ? yesNo.yes : yesNo.no;
  if (typeof value === 'string') return textInWords(value, field, meanings);
  // One line a row, so that rows within rows can be told apart.
  if (Array.isArray(value))
    return (value as unknown[])
      .map((item) => itemInWords(item, field, meanings).replaceAll('\n', ' · '))
      .join('\n');
  if (isObject(value)) return fieldsInWords(value, field?.parts ?? {}, meanings);
  return String(value).replace('.', ',');
}

/** One thing of a list: a row with all that is stated in it, or a tick. */
export function itemInWords(item: unknown, field: FieldTexts | undefined, meanings: Meanings): string {
  return isObject(item)
    ? fieldsInWords(item, field?.rows?.texts ?? {}, meanings)
    : inWords(item, field, meanings);
}

/** A row by what is stated in it, in one line, long enough to know it by. */
export function excerpt(row: unknown, field: FieldTexts | undefined, meanings: Meanings): string {
  const stated = isObject(row)
    ? statedIn(row, field?.rows?.texts ?? {}, meanings).map(({ words }) => words)
    : [inWords(row, field, meanings)];
  const line = stated.join(' · ').replaceAll(/\s+/g, ' ');
  return line.length > excerptLength ? `${line.slice(0, excerptLength).trimEnd()} …` : line;
}

const excerptLength = 80;

function fieldsInWords(object: object, texts: AnyFieldTexts, meanings: Meanings): string {
  const stated = statedIn(object, texts, meanings);
  if (stated.length === 0) return inWords('', undefined, meanings);
  return stated
    .map(({ label, words }) => (label ? `${label}${/[?:.]$/.test(label) ? '' : ':'} ${words}` : words))
    .join('\n');
}

function statedIn(object: object, texts: AnyFieldTexts, meanings: Meanings) {
  return [...fieldsOf(object)]
    .filter(([name, value]) => name !== 'id' && !isUnstated(value))
    .map(([name, value]) => {
      const field = ownTexts(texts, name);
      return { label: field?.label, words: inWords(value, field, meanings) };
    });
}

/** The words of a field; a name that every object has is none of ours. */
export function ownTexts(texts: AnyFieldTexts, name: string): FieldTexts | undefined {
  return Object.hasOwn(texts, name) ? texts[name] : undefined;
}

function textInWords(text: string, field: FieldTexts | undefined, { names, content }: Meanings): string {
  const target = field?.refersTo;
  const choices: Readonly<Record<string, string>> =
    field?.choices ?? (target && target !== 'persons' ? content[target] : yesNo);
  if (Object.hasOwn(choices, text)) return choices[text] ?? text;
  return names.get(text) ?? (target ? nothingThere[target] : dayInWords(text));
}
