import { isoDate } from '../../domain/danish/date';
import type { CheckedContent } from '../check/entries';
import { pageReadabilities } from '../check/readability-problems';
import { unexplainedAbbreviations } from './abbreviations';
import { isDue, reviews, type Review } from './review';
import { textTable } from './text-table';
import { unconfirmedFacts } from './unconfirmed';

/** The state of all content on a day, to be read in a terminal. */
export function upkeepReport(content: CheckedContent, today: Date): string {
  const abbreviations = unexplainedAbbreviations(content);
  return [
    `Content on ${isoDate(today)}`,
    section('Pages', pageTable(content, today)),
    section('Numbers', numberTable(content, today)),
    section('Rules of law', lawTable(content, today)),
    section('Unconfirmed facts', listed(unconfirmedLines(content))),
    section(
      'Abbreviations missing from the glossary',
      listed(abbreviations.flatMap(({ file, missing }) => onLine(file, missing))),
    ),
    section(
      'Abbreviations of the glossary, not explained on their page',
      listed(abbreviations.flatMap(({ file, unexplained }) => onLine(file, unexplained))),
    ),
    section('In all', counts(content, today)),
  ].join('\n\n');
}

const section = (heading: string, text: string): string => `## ${heading}\n\n${text}`;
const listed = (lines: readonly string[]): string => (lines.length === 0 ? 'none' : lines.join('\n'));
const onLine = (file: string, words: readonly string[]): string[] =>
  words.length === 0 ? [] : [`${file}: ${words.join(', ')}`];

function pageTable(content: CheckedContent, today: Date): string {
  const lix = new Map(pageReadabilities(content).map((page) => [page.file, page]));
  const rows = reviewsOf('page', content).map((review) => {
    const page = lix.get(review.file);
    const above = page && page.lix > page.limit ? `above its limit: ${page.reason ?? 'no reason'}` : '';
    const measured = page ? [String(page.lix), String(page.limit)] : ['–', '–'];
    return [review.file, ...days(review), ...measured, remarks(isDue(review, today) && 'DUE', above)];
  });
  return textTable(['Page', 'Reviewed', 'Next', 'LIX', 'Limit', 'Remarks'], rows);
}

function numberTable(content: CheckedContent, today: Date): string {
  const rows = reviewsOf('number', content).map((review) => {
    const contact = content.contacts.find(({ id }) => id === review.id)?.data;
    const restricted = contact?.audience === 'contact-persons' && 'contact persons only';
    return [
      review.file,
      review.id,
      ...days(review),
      contact?.status ?? '',
      remarks(isDue(review, today) && 'DUE', restricted),
    ];
  });
  return textTable(['File', 'Number', 'Checked', 'Next', 'Status', 'Remarks'], rows);
}

function lawTable(content: CheckedContent, today: Date): string {
  const rows = reviewsOf('law', content).map((review) => {
    const status = content.laws.find(({ id }) => id === review.id)?.data.status ?? '';
    return [review.id, ...days(review), status, remarks(isDue(review, today) && 'DUE')];
  });
  return textTable(['Rule', 'Checked', 'Next', 'Status', 'Remarks'], rows);
}

function reviewsOf(kind: Review['kind'], content: CheckedContent): Review[] {
  return reviews(content).filter((review) => review.kind === kind);
}

const days = ({ last, due }: Review): string[] => [isoDate(last), due ? isoDate(due) : '–'];
const remarks = (...all: (string | false)[]): string => all.filter(Boolean).join('; ');

function unconfirmedLines(content: CheckedContent): string[] {
  return unconfirmedFacts(content).map(({ file, id, field, found }) => `${file}: ${id} → ${field}: ${found}`);
}

function counts(content: CheckedContent, today: Date): string {
  const all = reviews(content);
  const readabilities = pageReadabilities(content);
  const above = readabilities.filter(({ lix, limit }) => lix > limit);
  const count = (kind: Review['kind']) => all.filter((review) => review.kind === kind).length;
  return textTable(
    ['What', 'Count'],
    [
      ['Pages', String(count('page'))],
      ['Numbers', String(count('number'))],
      ['Rules of law', String(count('law'))],
      ['Words in the glossary', String(content.glossary.length)],
      ['Reviews that are due', String(all.filter((review) => isDue(review, today)).length)],
      ['Unconfirmed facts', String(unconfirmedFacts(content).length)],
      ['Pages within their LIX limit', String(readabilities.length - above.length)],
      ['Pages above it, with a reason', String(above.length)],
      ['Pages too short to measure', String(count('page') - readabilities.length)],
    ],
  );
}
