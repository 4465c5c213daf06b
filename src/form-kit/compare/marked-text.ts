/** A piece of a text; `differs` where the other text has something else. */
export interface Piece {
  text: string;
  differs: boolean;
}

/** Above so many pairs of words, all between the common beginning and end is taken as different. */
const mostPairs = 250_000;

/**
 * Two texts in pieces, word by word, so that one sees at once where they part. Undefined where they have no word in
 * common: then all of it is different, and marks would only disturb.
 */
export function markedTexts(mine: string, theirs: string): readonly [Piece[], Piece[]] | undefined {
  const [words, others] = [wordsOf(mine), wordsOf(theirs)];
  const shared = sharedWords(words, others);
  if (shared.every(([place]) => (words[place] ?? '').trim() === '')) return undefined;
  return [
    pieces(words, new Set(shared.map(([place]) => place))),
    pieces(others, new Set(shared.map(([, place]) => place))),
  ];
}

/** Words and the spaces between them, in turn: joined, they are the text again. */
function wordsOf(text: string): string[] {
  return text.split(/(\s+)/).filter((word) => word !== '');
}

type Pair = readonly [mine: number, theirs: number];

/** Places of the words that both have in the same order, as many as there are. */
function sharedWords(mine: readonly string[], theirs: readonly string[]): Pair[] {
  const shorter = Math.min(mine.length, theirs.length);
  let start = 0;
  while (start < shorter && mine[start] === theirs[start]) start += 1;
  let end = 0;
  while (end < shorter - start && mine.at(-1 - end) === theirs.at(-1 - end)) end += 1;
  const between = longestShared(
    mine.slice(start, mine.length - end),
    theirs.slice(start, theirs.length - end),
  );
  return [
    ...Array.from({ length: start }, (_, place): Pair => [place, place]),
    ...between.map(([one, other]): Pair => [one + start, other + start]),
    ...Array.from({ length: end }, (_, back): Pair => [mine.length - 1 - back, theirs.length - 1 - back]),
  ];
}

/** The longest common subsequence. */
function longestShared(mine: readonly string[], theirs: readonly string[]): Pair[] {
  if (mine.length * theirs.length > mostPairs) return [];
  const width = theirs.length + 1;
  // lengths[one * width + other]: the longest one of what begins at these two words.
  const lengths = new Uint16Array((mine.length + 1) * width);
  const at = (one: number, other: number) => lengths[one * width + other] ?? 0;
  for (let one = mine.length - 1; one >= 0; one -= 1)
    for (let other = theirs.length - 1; other >= 0; other -= 1)
      lengths[one * width + other] =
        mine[one] === theirs[other]
          ? at(one + 1, other + 1) + 1
          : Math.max(at(one + 1, other), at(one, other + 1));

  const shared: Pair[] = [];
  let [one, other] = [0, 0];
  while (one < mine.length && other < theirs.length) {
    if (mine[one] === theirs[other]) {
      shared.push([one, other]);
      one += 1;
      other += 1;
    } else if (at(one + 1, other) >= at(one, other + 1)) one += 1;
    else other += 1;
  }
  return shared;
}

/** Neighbours of a kind as one piece. A space is different only between two different words. */
function pieces(words: readonly string[], shared: ReadonlySet<number>): Piece[] {
  const differs = (place: number) => place >= 0 && place < words.length && !shared.has(place);
  return words.reduce<Piece[]>((result, text, place) => {
    const isDifferent = text.trim() === '' ? differs(place - 1) && differs(place + 1) : differs(place);
    const last = result.at(-1);
    if (last?.differs === isDifferent) last.text += text;
    else result.push({ text, differs: isDifferent });
    return result;
  }, []);
}
