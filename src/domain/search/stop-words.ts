/**
 * Words that say nothing of what a text is about. In the full-text index they are kept out of the way, and a
 * query is searched without them: "hvad gør man ved lugt" is "gør lugt".
 * New ones go at the end: the place in the list is how the index writes a word.
 */
export const stopWords: readonly string[] = (
  'og i at det er en til på de som med for der den af et ikke han har vi jeg du hun men om så var hvad nu ' +
  'sig mig dig sin hans hendes din dit dine min mit mine fra kan skal vil blive bliver når hvis eller også kun ' +
  'man ved ud ind op ned over under efter før mod hos da end må deres jer os dem ham hende denne dette disse ' +
  'være have havde kunne skulle ville selv andre anden andet alle alt hvor hvem hvilken hvordan hvorfor ' +
  'sådan meget mere mest flere noget nogen nogle ingen her gør få får gå går få sit jo dog bare både uden ' +
  'mellem gennem samme derfor altid aldrig hver hvert ens ' +
  // Letters by themselves ("§ 85 a"): the engine would take each for the beginning of every unknown word.
  'a b c d e f g h j k l m n o p q r s t u v w x y z'
)
  .split(' ')
  .filter((word, at, all) => all.indexOf(word) === at);

const known: ReadonlySet<string> = new Set(stopWords);

/** Whether a word, in lower case, says nothing by itself. */
export const isStopWord = (word: string): boolean => known.has(word);
