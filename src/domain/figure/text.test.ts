import { describe, expect, it } from 'vitest';
import { baselines, textBlock, widthOf, wrap } from './text';

describe('text in a drawing', () => {
  it('is broken between words where it grows too wide', () => {
    expect(wrap('en to tre', widthOf('en to', 14), 14)).toEqual(['en to', 'tre']);
  });

  it('keeps a hyphen that belongs to the text on the line', () => {
    expect(wrap('støtte- og kontakt', 1000, 14)).toEqual(['støtte- og kontakt']);
  });

  it('breaks a word that no line can hold, and loses no letter', () => {
    const word = 'kontaktpersonordningen';
    const lines = wrap(word, 60, 14);
    expect(lines.every((line) => widthOf(line, 14) <= 60)).toBe(true);
    expect(lines.map((line) => line.replace(/-$/, '')).join('')).toBe(word);
  });

  it('is wider in bold', () => {
    expect(widthOf('møde', 14, true)).toBeGreaterThan(widthOf('møde', 14));
  });

  it('has its letters within its area', () => {
    const block = textBlock('en to tre fire fem', { x: 0, y: 10, width: 50 });
    const lines = baselines(block);
    expect(lines).toHaveLength(block.lines.length);
    expect(lines.every((y) => y > 10 && y < 10 + block.height)).toBe(true);
  });
});
