import { describe, expect, it } from 'vitest';
import { pagesOf as pagesIn, type Page } from './layout';
import { pageFormats, textArea } from './look';
import type { TextMark } from './mark';
import { strip, type Strip } from './strip';
import { tag } from './tag';

const lineHeight = 20;
const format = pageFormats.portrait;
const pagesOf = (strips: readonly Strip[]) => pagesIn(strips, format);
const owner = tag('P');

const line = (text: string) => ({
  height: lineHeight,
  marks: [
    { kind: 'text', x: 0, y: 15, text, width: 10, face: 'regular', size: 10, colour: '#000', owner },
  ] satisfies TextMark[],
});
const lines = (name: string, count: number) =>
  Array.from({ length: count }, (_, index) => line(`${name}${String(index + 1)}`));
const stack = (name: string, count: number, more: Partial<Strip> = {}) =>
  strip([{ x: 0, lines: lines(name, count) }], more);
const perPage = Math.floor(textArea(format).height / lineHeight);

const textsOn = (page: Page | undefined) =>
  (page ?? []).flatMap((mark) => (mark.kind === 'text' ? [mark.text] : []));

describe('strips on pages', () => {
  it('fill one page before the next', () => {
    const pages = pagesOf([stack('a', perPage), stack('b', 1)]);
    expect(pages.map((page) => textsOn(page).length)).toEqual([perPage, 1]);
  });

  it('are not parted when a page can hold them', () => {
    const pages = pagesOf([stack('a', perPage - 2), stack('row', 4)]);
    expect(textsOn(pages[1])).toEqual(['row1', 'row2', 'row3', 'row4']);
  });

  it('are parted when no page can hold them, beginning where there is room', () => {
    const pages = pagesOf([stack('a', 5), stack('row', perPage + 10)]);
    expect(pages.map((page) => textsOn(page).length)).toEqual([perPage, 15]);
    expect(textsOn(pages[0]).at(-1)).toBe(`row${String(perPage - 5)}`);
    expect(textsOn(pages[1])[0]).toBe(`row${String(perPage - 4)}`);
  });

  it('part a row across all its columns at the same height', () => {
    const row = strip([
      { x: 0, lines: lines('left', 3) },
      { x: 100, lines: lines('right', perPage + 5) },
    ]);
    const pages = pagesOf([row]);
    expect(textsOn(pages[0]).filter((text) => text.startsWith('left'))).toHaveLength(3);
    expect(textsOn(pages[1])).toHaveLength(5);
  });

  it('leave no single line of a paragraph alone', () => {
    const atFoot = pagesOf([stack('a', perPage - 1), stack('text', 6, { parts: 'freely' })]);
    expect(textsOn(atFoot[1])).toHaveLength(6);
    const atHead = pagesOf([stack('a', perPage - 5), stack('text', 6, { parts: 'freely' })]);
    expect(textsOn(atHead[1])).toEqual(['text5', 'text6']);
  });

  it('keep a heading with what follows', () => {
    const heading = stack('heading', 1, { staysWithNext: true });
    const pages = pagesOf([stack('a', perPage - 2), heading, stack('row', 3)]);
    expect(textsOn(pages[1])).toEqual(['heading1', 'row1', 'row2', 'row3']);
  });

  it('part a row sooner than leave its heading alone', () => {
    const heading = stack('heading', 2, { staysWithNext: true });
    const pages = pagesOf([heading, stack('row', perPage - 1)]);
    expect(textsOn(pages[0])).toHaveLength(perPage);
    expect(textsOn(pages[1])).toEqual([`row${String(perPage - 1)}`]);
  });

  it('repeat a header on each page that its rows reach, and not twice on the first', () => {
    const repeatedAbove = stack('again', 1);
    const rows = Array.from({ length: 2 * perPage }, () => stack('row', 1, { repeatedAbove }));
    const pages = pagesOf([stack('header', 1, { staysWithNext: true }), ...rows]);
    expect(pages.map((page) => textsOn(page)[0])).toEqual(['header1', 'again1', 'again1']);
    expect(textsOn(pages[0])).not.toContain('again1');
  });

  it('repeat a header above the rest of a row that goes on', () => {
    const row = stack('row', 2 * perPage, { repeatedAbove: stack('again', 1) });
    const pages = pagesOf([stack('header', 1, { staysWithNext: true }), row]);
    expect(pages.map((page) => textsOn(page)[0])).toEqual(['header1', 'again1', 'again1']);
  });

  it('do not repeat a header that would fill the page', () => {
    const row = stack('row', 2 * perPage, { repeatedAbove: stack('again', perPage - 1) });
    const texts = pagesOf([row]).flatMap(textsOn);
    expect(texts).toHaveLength(2 * perPage);
  });

  it('keep together what stays together, over more than one strip', () => {
    const pages = pagesOf([
      stack('a', perPage - 3),
      stack('s', 2, { staysWithNext: true }),
      stack('t', 2, { staysWithNext: true }),
      stack('u', 2),
    ]);
    expect(textsOn(pages[0])).toHaveLength(perPage - 3);
    expect(textsOn(pages[1])).toHaveLength(6);
  });

  it('stay on their pages when more stays together than a page can hold', () => {
    const signatures = Array.from({ length: perPage }, () => stack('s', 3, { staysWithNext: true }));
    const pages = pagesOf([...signatures, stack('last', 3)]);
    const lowest = pages.flatMap((page) => page.map((mark) => mark.y));
    expect(Math.max(...lowest)).toBeLessThan(format.height - format.bottom);
    expect(pages.flatMap(textsOn)).toHaveLength(3 * perPage + 3);
  });

  it('drop the space above what begins a page', () => {
    const pages = pagesOf([stack('a', perPage), stack('b', 1, { spaceAbove: 30 })]);
    expect(pages[1]?.[0]?.y).toBe(format.top + 15);
  });

  it('draw what is behind a strip as high as each part of it', () => {
    const behind = (height: number) =>
      [
        {
          kind: 'rule',
          x: 0,
          y: height,
          toX: 9,
          toY: height,
          thickness: 1,
          colour: '#000',
          owner: 'decoration',
        },
      ] as const;
    const pages = pagesOf([stack('row', perPage + 2, { behind })]);
    expect(pages.map((page) => page[0]?.y)).toEqual([
      format.top + perPage * lineHeight,
      format.top + 2 * lineHeight,
    ]);
  });
});
