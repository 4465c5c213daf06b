import type { Segment } from './excerpt';

/** What was found, ready to be shown. */
export interface Hit {
  url: string;
  title: string;
  kind: 'page' | 'contact' | 'withdrawn';
  /** Digits to call: of the contact, or of what replaced it. */
  phone?: string | undefined;
  /** Digits of an old number, to be seen only. */
  old?: string | undefined;
  /** Who answers now, where the number is an old one. */
  successor?: string | undefined;
  /** What it is about, with the words searched for marked; empty where only the name is known. */
  excerpt: readonly Segment[];
}

/** The number that a hit is named for: in force or old. */
const ownNumber = ({ kind, phone, old }: Hit): string => (kind === 'withdrawn' ? old : phone) ?? '';

/**
 * Whose number this is, whole or half typed: exactly that number first, then those that begin with it,
 * numbers in force before old ones.
 * @param digits two or more digits
 */
export function numbersBeginning(known: readonly Hit[], digits: string): Hit[] {
  const rank = (hit: Hit): number => (ownNumber(hit) === digits ? 0 : 2) + (hit.kind === 'withdrawn' ? 1 : 0);
  return known
    .filter((hit) => ownNumber(hit).startsWith(digits))
    .toSorted((one, other) => rank(one) - rank(other));
}

/**
 * What is certain before what the engine guesses; a hit that both have stands where the certain one stood, told
 * as fully as the engine can.
 */
export function certainFirst(certain: readonly Hit[], found: readonly Hit[]): Hit[] {
  const fuller = new Map(found.map((hit) => [hit.url, hit]));
  const certainUrls = new Set(certain.map(({ url }) => url));
  return [
    ...certain.map((hit) => fuller.get(hit.url) ?? hit),
    ...found.filter(({ url }) => !certainUrls.has(url)),
  ];
}

/** A hit as the engine ranks it, before it is fetched. */
export interface Ranked {
  id: string;
  score: number;
}

/** How near the best of the other kind must come to the very best to be shown beside it. */
const nearEnough = 0.6;

/**
 * Lets a number and a page lead together where both fit: whoever searches for "vagtlægen" may want to call or to
 * read first. The best hit stays first; the best of the other kind comes second if it is about as good.
 * @param ranked best first
 * @param numbers ids of the hits that are numbers in force
 */
export function leadWithBoth<Kind extends Ranked>(
  ranked: readonly Kind[],
  numbers: ReadonlySet<string>,
): Kind[] {
  const [best, ...others] = ranked;
  if (!best) return [];
  const partner = others.find(({ id }) => numbers.has(id) !== numbers.has(best.id));
  if (!partner || partner.score < best.score * nearEnough) return [...ranked];
  return [best, partner, ...others.filter((hit) => hit !== partner)];
}
