import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forEngine, fromEngine, markCompounds } from './index-text';

const parts: Readonly<Record<string, readonly string[]>> = {
  tavshedspligt: ['tavsheds', 'pligt'],
  døgnvagten: ['døgn', 'vagten'],
  underretning: ['under', 'retning'],
};
const split = (word: string) => parts[word] ?? [word];

describe('markCompounds', () => {
  it('marks where the parts meet, whatever the case', () => {
    expect(markCompounds('Tavshedspligt, DØGNVAGTEN', split)).toBe('Tavsheds~pligt, DØGN~VAGTEN');
  });

  it('leaves a word whole that has a part which says nothing', () => {
    expect(markCompounds('underretning', split)).toBe('underretning');
  });
});

describe('forEngine', () => {
  it('lets the engine see æ, ø, å as ae, oe, aa once it has dropped accents', () => {
    const seen = forEngine('læge Årsag dør', split)
      .normalize('NFD')
      .replace(/\p{Mark}/gu, '');
    expect(seen).toBe('laege Aarsag doer');
  });

  it('hides words that say nothing from it', () => {
    expect(forEngine('Hvad er det', split)).not.toMatch(/\p{Letter}/u);
  });

  it('reads naturally again', () => {
    const words = fc.constantFrom(
      'Og',
      'det',
      'er',
      'Døgnvagten',
      'tavshedspligt',
      'læge,',
      'Å.',
      'maestro',
      '112',
    );
    fc.assert(
      fc.property(fc.array(words), (chosen) => {
        const text = chosen.join(' ');
        expect(fromEngine(forEngine(text, split))).toBe(text);
      }),
    );
  });
});
