import { describe, expect, it } from 'vitest';
import { readability } from './lix';

describe('how hard a text is to read', () => {
  it('counts words, sentences and long words as one would by hand', () => {
    expect(readability('Du ringer 112. Ambulancen kommer hurtigt.')).toEqual({
      words: 5,
      sentences: 2,
      longWords: 2,
      lix: Math.round(5 / 2 + (100 * 2) / 5),
    });
  });

  it('counts each line of a list as a sentence', () => {
    expect(readability('ring til os\nskriv til os').sentences).toBe(2);
  });

  it('says 0 of a text without words', () => {
    expect(readability(' 112 – 114 ').lix).toBe(0);
  });
});
