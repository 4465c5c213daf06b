import { describe, expect, it } from 'vitest';
import { sheetsDocument } from '../specimens/drawn';
import { filledReport } from '../specimens/report';
import { miniatureOf } from './miniature';

/** Where the strokes of a path begin. */
const beginnings = (path: string) =>
  [...path.matchAll(/M(\d+) (\d+)/g)].map(([, x, y]) => [Number(x), Number(y)] as const);

describe('a page as small as a stamp', () => {
  it('has the shape of the paper, a heading, lines of text, and nothing beside the page', async () => {
    const { width, height, lines, headings, panels } = await miniatureOf(filledReport);
    expect([width, height]).toEqual([99, 140]);
    expect(beginnings(headings).length).toBeGreaterThan(0);
    expect(beginnings(lines).length).toBeGreaterThan(10);
    for (const [x, y] of beginnings(lines + headings + panels)) {
      expect(x).toBeLessThan(width);
      expect(y).toBeLessThan(height);
    }
  });

  it('tells no word', async () => {
    const { lines, headings } = await miniatureOf(filledReport);
    expect(lines + headings).toMatch(/^[Mh\d ]+$/);
  });

  it('is there for sheets, too', async () => {
    expect((await miniatureOf(sheetsDocument)).headings).not.toBe('');
  });
});
