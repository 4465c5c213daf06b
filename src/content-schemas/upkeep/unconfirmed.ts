import type { CheckedContent, CheckedEntry } from '../check/entries';
import { shownText } from '../check/page-text';
import { editedPages } from '../check/edited-pages';

/** A fact that the site shows although nobody has confirmed it. */
export interface UnconfirmedFact {
  file: string;
  id: string;
  /** The field that says so, or `teksten`. */
  field: string;
  /** What stands there. */
  found: string;
  /** What it takes to confirm it. */
  remedy: string;
}

/** The words by which a text says that it is not sure; in quotation marks they are only spoken of. */
const mark = /(?<!["»”])skal\s+bekræftes\s+af\s+kommunen(?!["«”])/gi;

/** Every number, rule and passage that waits to be confirmed, and the publisher where there is none yet. */
export function unconfirmedFacts(content: CheckedContent): UnconfirmedFact[] {
  return [
    ...content.contacts
      .filter(({ data }) => data.status === 'unconfirmed')
      .map((entry) => ({
        ...placeOf(entry, 'status'),
        found: '"unconfirmed"',
        remedy: 'Spørg stedet selv. Skriv "confirmed" og dagen i "checked".',
      })),
    ...content.laws
      .filter(({ data }) => data.status === 'to-confirm')
      .map((entry) => ({
        ...placeOf(entry, 'status'),
        found: '"to-confirm"',
        remedy: 'Få en jurist til at se på reglen. Skriv "checked" og dagen i "checked".',
      })),
    ...[...editedPages(content), ...content.glossary, ...content.figures].flatMap(markedPassages),
    ...content.site
      .filter(({ data }) => data.unpublished)
      .map((entry) => ({
        ...placeOf(entry, 'unpublished'),
        found: 'true: siden har ingen udgiver',
        remedy: 'Skriv udgiverens navn i "publisher", og sæt "unpublished" til false.',
      })),
  ];
}

function markedPassages(entry: CheckedEntry): UnconfirmedFact[] {
  return [...shownText(entry).matchAll(mark)].map(({ input, index, 0: words }) => ({
    ...placeOf(entry, 'teksten'),
    found: `»${sentenceAround(input, index, words.length)}«`,
    remedy: 'Spørg kommunen. Ret teksten til det, der gælder, og fjern "skal bekræftes af kommunen".',
  }));
}

/** The sentence that a match stands in, cut at its beginning where it is long. */
function sentenceAround(text: string, at: number, length: number): string {
  const before =
    text
      .slice(0, at)
      .split(/[.!?]\s|\n/)
      .at(-1) ?? '';
  const sentence = (before + text.slice(at, at + length)).trim();
  return sentence.length > 100 ? `…${sentence.slice(-99)}` : sentence;
}

function placeOf({ file, id }: CheckedEntry, field: string): Pick<UnconfirmedFact, 'file' | 'id' | 'field'> {
  return { file, id, field };
}
