import type { CheckedContent } from '../check/entries';
import { everydayAbbreviations } from './everyday-abbreviations';
import { shownText } from '../check/page-text';
import { editedPages } from '../check/edited-pages';

/** What a page leaves unexplained. */
export interface PageAbbreviations {
  file: string;
  /** Abbreviations that the glossary does not know. */
  missing: string[];
  /** Abbreviations that the glossary knows, but that the page neither links to it nor writes in full. */
  unexplained: string[];
}

/** A word of the glossary that has abbreviations, with the ways to write it in full. */
export interface AbbreviatedTerm {
  id: string;
  abbreviations: readonly string[];
  /** The long form, in lower case and without article; undefined where nobody knows it. */
  inFull: string | undefined;
}

/** A text whose abbreviations are to be explained. */
export interface AbbreviatingText {
  /** Everything that its readers see. */
  whole: string;
  /** The same without what stands in links to other pages: they lead to the explanation. */
  own: string;
  /** Ids of the glossary's words that it links to. */
  linked: ReadonlySet<string>;
}

const capitals = /(?<![\p{L}\p{N}])\p{Lu}{2,5}(?![\p{L}\p{N}])/gu;

/** The abbreviations in a text, each once: two to five capitals that stand as a word. */
function abbreviationsIn(text: string): string[] {
  return [...new Set(text.match(capitals))];
}

/** The words of the glossary that have an abbreviation. */
export function abbreviatedTerms(glossary: CheckedContent['glossary']): AbbreviatedTerm[] {
  return glossary
    .map(({ id, data: { term, abbreviation, synonyms } }) => {
      const abbreviations = abbreviationsIn([abbreviation, term, ...synonyms].join(' '));
      const longForm = term.toLowerCase().replace(/^de[nt] /, '');
      const inFull = abbreviation === undefined || abbreviation === term ? undefined : longForm;
      return { id, abbreviations, inFull };
    })
    .filter(({ abbreviations }) => abbreviations.length > 0);
}

/** What a text leaves unexplained. */
export function unexplainedIn(
  { whole, own, linked }: AbbreviatingText,
  terms: readonly AbbreviatedTerm[],
): Omit<PageAbbreviations, 'file'> {
  const used = abbreviationsIn(own).filter((word) => !(word in everydayAbbreviations));
  const lower = whole.toLowerCase();
  const meaningsOf = (word: string) => terms.filter(({ abbreviations }) => abbreviations.includes(word));
  const isExplained = ({ id, inFull }: AbbreviatedTerm) =>
    linked.has(id) || (inFull !== undefined && lower.includes(inFull));
  return {
    missing: used.filter((word) => meaningsOf(word).length === 0),
    unexplained: used.filter((word) => meaningsOf(word).length > 0 && !meaningsOf(word).some(isExplained)),
  };
}

/** The pages that leave an abbreviation unexplained. A figure is part of the page that shows it. */
export function unexplainedAbbreviations(content: CheckedContent): PageAbbreviations[] {
  const terms = abbreviatedTerms(content.glossary);
  return editedPages(content)
    .map((page) => {
      const figures = content.figures.filter(({ id }) => idsOf('Figure', page.body).has(id)).map(shownText);
      const own = shownText({ ...page, body: page.body.replace(/\[[^\]]*\]\(\/[^)]*\)/g, '') });
      const texts = {
        whole: [shownText(page), ...figures].join('\n'),
        own: [own, ...figures].join('\n'),
        linked: idsOf('Term', page.body),
      };
      return { file: page.file, ...unexplainedIn(texts, terms) };
    })
    .filter(({ missing, unexplained }) => missing.length + unexplained.length > 0);
}

/** Ids that a text hands to a component. */
function idsOf(component: string, mdx: string): Set<string> {
  const tags = mdx.matchAll(new RegExp(`<${component}\\s[^>]*?\\bid="([^"]*)"`, 'g'));
  return new Set([...tags].map(([, id = '']) => id));
}
