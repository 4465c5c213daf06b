import type { CollectionName } from '../collections';
import { collectionNames, type CheckedContent, type CheckedEntry } from './entries';
import { suggestion } from './nearest';
import type { ContentProblem } from './problem';

/** Fields that hold ids of another collection, whatever collection they stand in. */
const referringFields: Readonly<Record<string, CollectionName>> = {
  sources: 'sources',
  source: 'sources',
  contacts: 'contacts',
  replacedBy: 'contacts',
  offers: 'offers',
  signs: 'signs',
  laws: 'laws',
};

/** Components in MDX text that name an entry by its id. */
const referringComponents: Readonly<Record<string, CollectionName>> = {
  Number: 'contacts',
  ContactCard: 'contacts',
  Term: 'glossary',
  Figure: 'figures',
  Law: 'laws',
};

const collectionFiles: Readonly<Partial<Record<CollectionName, string>>> = {
  sources: 'content/sources.yaml',
  contacts: 'content/contacts/',
  offers: 'content/offers/',
  signs: 'content/signs/',
  laws: 'content/laws.yaml',
  glossary: 'content/glossary.yaml',
  figures: 'content/figures.yaml',
};

interface Reference {
  entry: CheckedEntry;
  field: string;
  id: string;
  to: CollectionName;
}

/** References to entries that do not exist, or to contacts that no page may show. */
export function referenceProblems(content: CheckedContent): ContentProblem[] {
  return collectionNames
    .flatMap((name) => content[name] as CheckedEntry[])
    .flatMap((entry) => [...fieldReferences(entry), ...textReferences(entry)])
    .flatMap((reference) => problemOf(reference, content));
}

function fieldReferences(entry: CheckedEntry): Reference[] {
  return Object.entries(entry.data).flatMap(([field, value]) => {
    const to = referringFields[field];
    if (!to) return [];
    const ids = Array.isArray(value) ? value : [value];
    return ids.filter((id) => typeof id === 'string').map((id) => ({ entry, field, id, to }));
  });
}

function textReferences(entry: CheckedEntry): Reference[] {
  return [...entry.body.matchAll(/<([A-Z]\w*)\s[^>]*?\bid="([^"]*)"/g)].flatMap(
    ([, component = '', id = '']) => {
      const to = referringComponents[component];
      return to ? [{ entry, field: `<${component}>`, id, to }] : [];
    },
  );
}

function problemOf({ entry, field, id, to }: Reference, content: CheckedContent): ContentProblem[] {
  const at = { file: entry.file, field: `${entry.id} → ${field}` };
  const target = (content[to] as CheckedEntry[]).find((candidate) => candidate.id === id);
  if (!target) {
    const known = (content[to] as CheckedEntry[]).map((candidate) => candidate.id);
    const expected = `et id, der findes i ${collectionFiles[to] ?? to}`;
    return [{ ...at, found: `"${id}"`, expected, remedy: suggestion(id, known) }];
  }
  if (to !== 'contacts') return [];
  const contact = content.contacts.find((candidate) => candidate.id === id)?.data;
  if (contact?.audience === 'contact-persons') {
    const remedy = 'Vis læserne siden "For kontaktpersoner" i stedet.';
    return [
      { ...at, found: `"${id}", som kun er for kontaktpersoner`, expected: 'en offentlig kontakt', remedy },
    ];
  }
  if (contact?.status === 'withdrawn') {
    const remedy = contact.replacedBy ? `Brug "${contact.replacedBy}".` : 'Vælg en kontakt, der gælder.';
    return [{ ...at, found: `"${id}", som er trukket tilbage`, expected: 'en kontakt, der gælder', remedy }];
  }
  return [];
}

/** Withdrawn contacts that leave the reader without anywhere to turn. */
export function withdrawnProblems(contacts: CheckedContent['contacts']): ContentProblem[] {
  return contacts
    .filter(({ data }) => data.status === 'withdrawn' && !data.replacedBy && !data.replacement)
    .map(({ file, id }) => ({
      file,
      field: `${id} → replacedBy`,
      found: 'et nummer, der er trukket tilbage, uden noget i stedet',
      expected: '"replacedBy" med id på en gældende kontakt, eller "replacement" med ord',
      remedy: 'Skriv, hvor man nu skal henvende sig.',
    }));
}

/** Ids that stand twice in one collection: the second would silently hide the first. */
export function duplicateProblems(content: CheckedContent): ContentProblem[] {
  return collectionNames.flatMap((name) => {
    const seen = new Map<string, string>();
    return (content[name] as CheckedEntry[]).flatMap(({ id, file }) => {
      const first = seen.get(id);
      seen.set(id, file);
      if (first === undefined) return [];
      const found = `"${id}" findes også i content/${first}`;
      return [
        {
          file,
          field: `${id} → id`,
          found,
          expected: 'et id, der kun bruges én gang',
          remedy: 'Giv den ene et andet id.',
        },
      ];
    });
  });
}
