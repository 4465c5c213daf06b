/** Below this, a passphrase is pointed out as weak: someone who owns the file and many machines may find it. */
export const strongEnough = 60;

/** What a run of letters is taken for at most: a word, of which people use some eight thousand. */
const bitsOfWord = 13;
const lettersOfWord = 8;

/** What one character is worth that nobody can foresee. */
const bitsOf = { letter: 4.7, digit: 3.3, sign: 5 };

/**
 * About how many bits a passphrase is worth, rather too few than too many. A word of the list counts as drawn from it;
 * other letters count as words, since people choose words; what is said twice counts once.
 */
export function passphraseBits(passphrase: string, words: ReadonlySet<string>): number {
  const runs = passphrase.match(/\p{L}+|\d+|[^\p{L}\d\s]+/gu) ?? [];
  const different = [...new Set(runs.map((run) => run.toLowerCase()))];
  const bits = different.map((run) => (words.has(run) ? Math.log2(words.size) : bitsOfRun(run)));
  return bits.reduce((sum, more) => sum + more, 0);
}

function bitsOfRun(run: string): number {
  const worth = unforeseen(run);
  if (/^\d/.test(run)) return worth * bitsOf.digit;
  if (!/^\p{L}/u.test(run)) return worth * bitsOf.sign;
  return Math.min(worth * bitsOf.letter, Math.ceil(run.length / lettersOfWord) * bitsOfWord);
}

/** How many characters do not merely go on as those before: "aaaa", "1234" and "9876" are worth two. */
function unforeseen(run: string): number {
  const codes = Array.from(run, (character) => character.codePointAt(0) ?? 0);
  const steps = codes.map((code, at) => code - (codes[at - 1] ?? 0));
  return codes.filter((_, at) => at < 2 || steps[at] !== steps[at - 1]).length;
}

/** What a number of bits means, for people. */
export function strengthInWords(bits: number): string {
  const rounded = `${Math.floor(bits)} bit`;
  if (bits < 40) return `Cirka ${rounded}: svagt. En computer kan gætte det på kort tid.`;
  if (bits < strongEnough)
    return `Cirka ${rounded}: lidt svagt. Den, der har mange computere, kan måske gætte det.`;
  if (bits < 75) return `Cirka ${rounded}: godt. Det er meget svært at gætte.`;
  return `${rounded}: stærkt. Ingen computer i verden når at gætte det.`;
}
