/** The parts of a compound as they stand in it; one part where a word is no compound. */
export type Splitter = (word: string) => readonly string[];

/** Flags of the Hunspell list: as a first part with -s-, with -e- or bare; as a last part. */
const linkFlags: Readonly<Record<string, string>> = { '29': 's', '30': 'e', '31': '' };
const lastFlag = '39';

/** A part of two letters ("by", "ø") would find compounds where there are none. */
const shortestPart = 3;

/** Last parts of three letters that are words of their own and not what is left of "borgeren" or "midler". */
const shortTails: ReadonlySet<string> = new Set(
  'bad bog bus dag dør hus job liv lov mad mål nat net råd rum sag vej'.split(' '),
);

/** What inflection adds to a last part, the longest first. */
const inflections = [
  ...['erens', 'ernes', 'erne', 'ener', 'ende', 'eren', 'eres', 'ede', 'ene', 'ens', 'ers', 'ets'],
  ...['en', 'er', 'et', 'es', 'ne', 'e', 'r', 's', 't', 'n', ''],
];

/** The words of a list in Hunspell's format that form compounds: what may stand first, what last. */
interface Parts {
  heads: ReadonlySet<string>;
  tails: ReadonlySet<string>;
}

function partsOf(list: string): Parts {
  const heads = new Set<string>();
  const tails = new Set<string>();
  for (const line of list.split('\n')) {
    const [entry = ''] = line.split(/\s/);
    const [word = '', flagText = ''] = entry.split('/');
    if (word.length < shortestPart || !/^\p{Lowercase}+$/u.test(word)) continue;
    const flags = flagText.split(',');
    for (const flag of flags) {
      const link = linkFlags[flag];
      if (link !== undefined) heads.add(word + link);
    }
    const isLong = word.length > shortestPart || shortTails.has(word);
    if (flags.includes(lastFlag) && isLong) tails.add(word);
  }
  return { heads, tails };
}

/** Whether a last part is a word of the list, inflected or not. */
function isTail(part: string, { tails }: Parts): boolean {
  return inflections.some((inflection) => {
    const base = part.slice(0, part.length - inflection.length);
    if (!part.endsWith(inflection) || base.length < shortestPart) return false;
    return tails.has(base) || (inflection !== '' && /(.)\1$/.test(base) && tails.has(base.slice(0, -1)));
  });
}

/**
 * Splits Danish compounds with a word list: "tavshedspligt" is "tavsheds" and "pligt", "huslejen" is "hus" and
 * "lejen". The cut that leaves the longest first part wins; the first part is split again.
 * @param list the text of a Hunspell `.dic` file whose flags say what may stand first and last
 */
export function compoundSplitter(list: string): Splitter {
  const parts = partsOf(list);
  const split = (word: string): readonly string[] => {
    for (let at = word.length - shortestPart; at >= shortestPart; at -= 1) {
      const [head, tail] = [word.slice(0, at), word.slice(at)];
      if (parts.heads.has(head) && isTail(tail, parts)) return [...split(head), tail];
    }
    return [word];
  };
  return split;
}
