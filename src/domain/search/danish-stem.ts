/** Endings of Danish inflection, folded, longest first. */
const endings = [
  ...['erendes', 'hedens', 'ethed', 'erede', 'heder', 'heden', 'endes', 'ernes', 'erens', 'erets'],
  ...['ered', 'erne', 'eren', 'erer', 'eres', 'eret', 'ende', 'enes', 'eter'],
  ...['ene', 'ere', 'ens', 'ers', 'ets', 'hed', 'en', 'er', 'es', 'et', 'e', 's'],
];

/** What must be left of a word for an ending to be one. */
const shortestStem = 3;
const hasVowel = /[aeiouy]/;

/**
 * A folded word without its ending, so that "naboerne", "naboer" and "nabo", "underretninger" and "underretning"
 * meet. A light stemmer: it looks at endings only, and what it returns need not be a word.
 */
export function stem(word: string): string {
  const ending = endings.find(
    (candidate) =>
      word.endsWith(candidate) &&
      word.length - candidate.length >= shortestStem &&
      hasVowel.test(word.slice(0, -candidate.length)),
  );
  // "hjemløs" has no ending.
  if (ending === undefined || /l(oe|o)s$/.test(word)) return word;
  const rest = word.slice(0, -ending.length);
  // "venner" is "ven", "demenssygdommen" is "demenssygdom"; "hjælp" and "mand" keep what they have.
  return /([bdfgklmnprst])\1$/.test(rest) && rest.length > shortestStem ? rest.slice(0, -1) : rest;
}
