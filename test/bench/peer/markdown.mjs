// @ts-check
// The content as plain Markdown: what someone would write who had chosen the peer. The same words in the same order
// of importance; no component, no drawing, no script.

/** @typedef {import('./read.mjs').Content} Content */
/** @typedef {import('./read.mjs').Fields} Fields */

/** The headings of a page's fields, in the order in which they are read. @type {[import('./read.mjs').ListName, string][]} */
const headings = [
  ['notice', 'Læg mærke til'],
  ['act', 'Det kan du gøre'],
  ['say', 'Sig det her'],
  ['then', 'Det sker der'],
  ['avoid', 'Det skal du lade være med'],
  ['emergency', 'Ring 112, hvis'],
];

/** @type {[import('./read.mjs').TextName, string][]} */
const facts = [
  ['forWhom', 'For hvem'],
  ['what', 'Hvad'],
  ['who', 'Hvem'],
  ['duration', 'Hvor længe'],
  ['access', 'Sådan får man det'],
  ['seen', 'Det så man'],
  ['acted', 'Den, der gjorde noget'],
  ['helped', 'Det hjalp'],
];

/**
 * A page's text, its components written out.
 *
 * @param {string} text
 * @param {Content} content
 */
export function plainText(text, { lists }) {
  return text
    .replace(/<Term id="([^"]+)">([\s\S]*?)<\/Term>/g, '[$2](/ordbog/#$1)')
    .replace(
      /<Law id="([^"]+)" \/>/g,
      (_, /** @type {string} */ id) => `[${lists.laws.get(id)?.today}](/lov/#${id})`,
    )
    .replace(/<Number id="([^"]+)" \/>/g, (_, /** @type {string} */ id) => numberOf(lists.contacts.get(id)))
    .replace(/<ContactCard id="([^"]+)" \/>/g, (_, /** @type {string} */ id) =>
      contact(lists.contacts.get(id)),
    )
    .replace(/<Figure id="([^"]+)" \/>/g, (_, /** @type {string} */ id) => figure(lists.figures.get(id)))
    .replace(/<Level urgency="[^"]+" title="([^"]+)">/g, '## $1')
    .replace(/<\/Level>/g, '');
}

/**
 * What stands in a page's fields: facts, lists, places to turn to.
 *
 * @param {Fields} fields
 * @param {Content} content
 */
export function plainFields(fields, { lists, pages }) {
  const told = facts.flatMap(([name, label]) => (fields[name] ? [`**${label}:** ${fields[name]}`] : []));
  const listed = headings.flatMap(([name, heading]) =>
    fields[name] ? [`## ${heading}`, bullets(fields[name])] : [],
  );
  const contacts = pick(lists.contacts, fields.contacts).map(contact);
  const laws = pick(lists.laws, fields.laws).map(({ id, today }) => `[${today}](/lov/#${id})`);
  const offers = pages.offers
    .filter(({ id }) => fields.offers?.includes(id))
    .map(({ id, fields: { title, description } }) => `[${title}](/stoette/${id}/) ${description}`);
  return [
    ...told,
    ...listed,
    ...section('Her kan du ringe', contacts),
    ...section(
      'Hjælp, der findes',
      offers.map((offer) => `- ${offer}`),
    ),
    ...section(
      'Loven',
      laws.map((law) => `- ${law}`),
    ),
  ];
}

/**
 * Where a page has it from, and when it was last gone through.
 *
 * @param {Fields} fields
 * @param {Content} content
 */
export function plainSources({ sources, addition, reviewed }, { lists }) {
  const named = pick(lists.sources, sources).map(
    ({ id, title, publisher }) => `- [${title}](/kilder/#${id}), ${publisher}`,
  );
  return ['## Kilder', ...named, addition ?? '', `Sidst gennemgået: ${reviewed}`];
}

/**
 * A question of the decision guide.
 *
 * @param {Fields} question
 */
export function plainQuestion({ help, answers = [] }) {
  const links = answers.map(({ label, hint, question: next, outcome }) => {
    const address = next ? `/hvad-goer-jeg-nu/${next}/` : `/hvad-goer-jeg-nu/svar/${outcome}/`;
    return `- [${label}](${address}) ${hint ?? ''}`;
  });
  return [help ?? '', links.join('\n')];
}

/**
 * Entries of a list under headings of their own, for the pages that show a whole list.
 *
 * @param {import('./read.mjs').Entries} entries
 */
export function plainEntries(entries) {
  return [...entries.values()].flatMap((entry) => [
    `## ${entry.abbreviation ? `${entry.term} (${entry.abbreviation})` : (entry.term ?? entry.today ?? entry.title)}`,
    ...[entry.meaning, entry.publisher, entry.note].filter(Boolean),
    ...(entry.old ? [`Før: ${entry.old}`] : []),
    ...(entry.synonyms ? [`Også kaldt: ${entry.synonyms.join(', ')}`] : []),
    ...(entry.see ? [`[Læs mere](${entry.see})`] : []),
    ...(entry.url ? [`[Se kilden](${entry.url})`] : []),
  ]);
}

/**
 * A place to turn to, in full.
 *
 * @param {Fields | undefined} place
 */
export function contact(place) {
  if (place === undefined) return '';
  const { name, purpose, notFor, hours, email, web, address, note, replacement, source, checked } = place;
  return [
    `### ${name}`,
    purpose,
    bullets(
      [
        place.phone && numberOf(place),
        email && `[${email}](mailto:${email})`,
        web && `[${web}](${web})`,
        address,
        hours,
        notFor,
        note,
        replacement,
        `Tjekket ${checked} efter [kilden](/kilder/#${source})`,
      ].filter((line) => line !== undefined),
    ),
  ].join('\n\n');
}

/** @param {Fields | undefined} place */
function numberOf(place) {
  return place?.phone ? `${place.name} [${place.phone}](tel:${place.phone})` : '';
}

/** @param {Fields | undefined} drawn */
function figure(drawn) {
  return drawn ? [`**${drawn.title}**`, drawn.alternative, drawn.note ?? ''].join('\n\n') : '';
}

/** @param {readonly string[]} items */
function bullets(items) {
  return items.map((item) => `- ${item}`).join('\n');
}

/**
 * @param {string} heading
 * @param {string[]} parts
 */
function section(heading, parts) {
  return parts.length === 0 ? [] : [`## ${heading}`, parts.join(parts[0]?.startsWith('- ') ? '\n' : '\n\n')];
}

/**
 * @param {import('./read.mjs').Entries} entries
 * @param {string[] | undefined} ids
 */
function pick(entries, ids = []) {
  return ids.flatMap((id) => entries.get(id) ?? []);
}
