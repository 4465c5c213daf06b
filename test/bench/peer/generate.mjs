// @ts-check
// The content as an Astro Starlight site: the pages at the same addresses, as Starlight comes, in Danish.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { contact, plainEntries, plainFields, plainQuestion, plainSources, plainText } from './markdown.mjs';
import { readContent } from './read.mjs';

/** @typedef {import('./read.mjs').Content} Content */
/** @typedef {import('./read.mjs').Page} Page */
/** @typedef {{ address: string, title: string, description: string, parts: (string | undefined)[] }} Draft */

/** Starlight has one of its own; the other two are about the search and the forms, which it has not. */
const leftOut = ['404', 'soeg', 'mappe'];

const configuration = `import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

export default defineConfig({
  site: 'https://trygt-naboskab.example',
  trailingSlash: 'always',
  integrations: [starlight({ title: 'Trygt Naboskab', locales: { root: { label: 'Dansk', lang: 'da' } } })],
});
`;

const collections = `import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
import { defineCollection } from 'astro:content';

export const collections = { docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }) };
`;

/**
 * Writes the peer's sources.
 *
 * @param {string} content Folder of the site's content.
 * @param {string} project Folder of the peer; what was there before is replaced.
 * @returns {number} How many pages it has.
 */
export function generatePeer(content, project) {
  const drafts = draftsOf(readContent(content));
  rmSync(join(project, 'src'), { recursive: true, force: true });
  write(join(project, 'astro.config.mjs'), configuration);
  write(join(project, 'src/content.config.ts'), collections);
  for (const { address, title, description, parts } of drafts) {
    const head = stringify({ title, description });
    const file = join(project, 'src/content/docs', address === '' ? 'index.md' : `${address}.md`);
    write(file, `---\n${head}---\n\n${parts.filter(Boolean).join('\n\n')}\n`);
  }
  return drafts.length;
}

/**
 * @param {Content} content
 * @returns {Draft[]}
 */
function draftsOf(content) {
  const { pages, lists } = content;
  const under = (/** @type {string} */ folder, /** @type {Page[]} */ found) =>
    found.map((page) => draft(`${folder}/${page.id}`, page, content));
  return [
    ...pages.guides
      .filter(({ id }) => !leftOut.includes(id))
      .map((page) => draft(page.id === 'index' ? '' : page.id, page, content, wholeLists(page.id, content))),
    ...under('hvornaar-skal-du-reagere', pages.signs),
    ...under('stoette', pages.offers),
    ...under('historier', pages.stories),
    ...under('hvad-goer-jeg-nu/svar', pages.outcomes),
    ...[...lists.questions.values()]
      .filter(({ start }) => start !== true)
      .map((question) => ({
        address: `hvad-goer-jeg-nu/${question.id}`,
        title: question.question ?? '',
        description: question.help ?? '',
        parts: plainQuestion(question),
      })),
  ];
}

/**
 * @param {string} address
 * @param {Page} page
 * @param {Content} content
 * @param {(string | undefined)[]} [shown] What the page shows besides its text.
 * @returns {Draft}
 */
function draft(address, { fields, text }, content, shown = []) {
  return {
    address,
    title: fields.title,
    description: fields.description,
    parts: [
      fields.description,
      ...plainFields(fields, content),
      plainText(text, content),
      ...shown,
      ...plainSources(fields, content),
    ],
  };
}

/**
 * The lists that a guide of the site shows under its text.
 *
 * @param {string} guide
 * @param {Content} content
 * @returns {(string | undefined)[]}
 */
function wholeLists(guide, { pages, lists }) {
  const places = [...lists.contacts.values()];
  const links = (/** @type {string} */ folder, /** @type {Page[]} */ found) =>
    found.map(({ id, fields }) => `- [${fields.title}](/${folder}/${id}/) ${fields.description}`);
  /** @type {Record<string, () => (string | undefined)[]>} */
  const shown = {
    kontakt: () => places.filter(({ status }) => status !== 'withdrawn').map(contact),
    'kontakt/gamle-numre': () => places.filter(({ status }) => status === 'withdrawn').map(contact),
    ordbog: () => plainEntries(lists.glossary),
    lov: () => plainEntries(lists.laws),
    kilder: () => plainEntries(lists.sources),
    stoette: () => links('stoette', pages.offers),
    historier: () => links('historier', pages.stories),
    'hvornaar-skal-du-reagere': () => links('hvornaar-skal-du-reagere', pages.signs),
    'hvad-goer-jeg-nu': () =>
      [...lists.questions.values()].filter(({ start }) => start === true).flatMap(plainQuestion),
  };
  return shown[guide]?.() ?? [];
}

/**
 * @param {string} file
 * @param {string} text
 */
function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
