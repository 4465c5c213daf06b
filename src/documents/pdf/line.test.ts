import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textLines, type Measure } from './line';
import { styles } from './look';
import type { TextMark } from './mark';
import { tag } from './tag';

const style = { ...styles.body, size: 10 };
const measure: Measure = (text, _face, size) => text.length * size * 0.5;
const linesIn = (text: string, width: number) =>
  textLines(text, { width, style, owner: tag('P'), measure }).map(({ marks }) => marks as TextMark[]);
const shown = (text: string, width: number) =>
  linesIn(text, width).map((marks) => marks.map((mark) => mark.text).join(''));

describe('a text broken into lines', () => {
  it('breaks at spaces and leaves one at the end of each line but the last', () => {
    expect(shown('en to tre fire', 40)).toEqual(['en to ', 'tre fire']);
  });

  it('keeps line breaks and empty lines', () => {
    expect(shown('en\n\nto', 100)).toEqual(['en ', ' ', 'to']);
  });

  it('parts a word only when no line can hold it, and knows the pieces for one word', () => {
    const [before, first, second] = linesIn('se abcdefghijklmnop', 60);
    expect(before?.map((mark) => mark.text)).toEqual(['se ']);
    expect(first?.map((mark) => mark.text)).toEqual(['abcdefghijkl']);
    expect(first?.[0]?.parted).toBe(second?.[0]?.parted);
    expect(second?.[0]?.parted?.whole).toBe('abcdefghijklmnop');
  });

  it('parts an address after a slash where there is one', () => {
    expect(shown('https://www.eksempel.dk/vejledning/side', 130)).toEqual([
      'https://www.eksempel.dk/',
      'vejledning/side',
    ]);
  });

  it('never parts a letter from the marks on it', () => {
    expect(shown('x\u030cx\u030cx\u030c', 10)).toEqual(['x\u030c', 'x\u030c', 'x\u030c']);
  });

  it('fits every line and loses no letter, whatever the text', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'å', 'W', ' ', '\n', '-', '/', '.', '9') });
    fc.assert(
      fc.property(letters, fc.integer({ min: 12, max: 300 }), (text, width) => {
        const lines = linesIn(text, width);
        for (const marks of lines) {
          const last = marks.at(-1);
          expect((last?.x ?? 0) + (last?.width ?? 0)).toBeLessThanOrEqual(width + 0.001);
        }
        const said = lines.flatMap((marks) => marks.map((mark) => mark.text)).join('');
        expect(said.split(/\s+/).filter(Boolean)).toEqual(text.split(/\s+/).filter(Boolean));
      }),
    );
  });
});
