// @ts-check
// What an editor has written, as the peer's generator reads it: fields and text, without the site's own code.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/**
 * The fields that the generator prints, of pages and of records alike. The site's own build has checked them.
 *
 * @typedef {'id' | 'addition' | 'reviewed' | 'forWhom' | 'what' | 'who' | 'duration'
 *   | 'access' | 'seen' | 'acted' | 'helped' | 'name' | 'phone' | 'purpose' | 'notFor' | 'hours' | 'email' | 'web'
 *   | 'address' | 'note' | 'replacement' | 'source' | 'checked' | 'status' | 'audience' | 'term' | 'abbreviation'
 *   | 'meaning' | 'see' | 'today' | 'old' | 'url' | 'publisher' | 'alternative' | 'question' | 'help'} TextName
 * @typedef {'notice' | 'act' | 'say' | 'then' | 'avoid' | 'emergency' | 'contacts' | 'laws' | 'offers' | 'sources'
 *   | 'synonyms'} ListName
 * @typedef {{ label: string, hint?: string, question?: string, outcome?: string }} Answer
 * @typedef {{ title: string, description: string } & { [name in TextName]?: string } & { [name in ListName]?: string[] } & { answers?: Answer[], start?: boolean }} Fields
 */
/** @typedef {{ id: string, fields: Fields, text: string }} Page A file of a folder, its id from its path. */
/** @typedef {Map<string, Fields>} Entries Records of a list, by their id. */
/**
 * @typedef {object} Content
 * @property {Record<'guides' | 'signs' | 'offers' | 'stories' | 'outcomes', Page[]>} pages
 * @property {Record<'contacts' | 'glossary' | 'laws' | 'sources' | 'figures' | 'questions', Entries>} lists
 */

/**
 * @param {string} folder
 * @returns {Content}
 */
export function readContent(folder) {
  const pages = (/** @type {string} */ name) => pagesIn(join(folder, name));
  const list = (/** @type {string} */ name) => entriesOf(join(folder, `${name}.yaml`));
  const contacts = readdirSync(join(folder, 'contacts')).map((file) =>
    entriesOf(join(folder, 'contacts', file)),
  );
  return {
    pages: {
      guides: pages('guides'),
      signs: pages('signs'),
      offers: pages('offers'),
      stories: pages('stories'),
      outcomes: pages('triage/outcomes'),
    },
    lists: {
      // What only contact persons may see is on neither site.
      contacts: new Map(
        contacts.flatMap((file) => [...file].filter(([, { audience }]) => audience === 'public')),
      ),
      glossary: list('glossary'),
      laws: list('laws'),
      sources: list('sources'),
      figures: list('figures'),
      questions: list('triage/questions'),
    },
  };
}

/**
 * @param {string} folder
 * @returns {Page[]}
 */
function pagesIn(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .map((file) => {
      const [, head = '', text = ''] =
        /^---\n([\s\S]*?)\n---\n?([\s\S]*)$/.exec(readFileSync(join(folder, file), 'utf8')) ?? [];
      return { id: file.replace(/\.mdx$/, ''), fields: parse(head), text };
    });
}

/**
 * @param {string} file
 * @returns {Entries}
 */
function entriesOf(file) {
  /** @type {Fields[]} */
  const records = parse(readFileSync(file, 'utf8'));
  return new Map(records.map((record) => [String(record.id), record]));
}
