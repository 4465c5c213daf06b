import { describe, expect, it } from 'vitest';
import { rendered } from '../../specimens/html-text';
import { plainSetting, textsOf } from '../../specimens/plain-setting';
import type { ListBlock } from './block';
import { ListHtml } from './Html';
import { listPdf } from './pdf';
import { listText } from './text';

const list: ListBlock = { kind: 'list', ordered: true, items: ['Ring først', 'Skriv så\nog gem'] };

describe('a list', () => {
  it('is ordered or not', () => {
    expect(rendered(<ListHtml block={list} />).markup).toMatch(/^<ol/);
    expect(rendered(<ListHtml block={{ ...list, ordered: false }} />).markup).toMatch(/^<ul/);
  });

  it('is tagged with a label and a body for each item', () => {
    const flow = listPdf(list, plainSetting);
    expect(flow.tags[0]?.numbering).toBe('Decimal');
    expect(flow.tags[0]?.children.map((item) => item.children.map((part) => part.role))).toEqual([
      ['Lbl', 'LBody'],
      ['Lbl', 'LBody'],
    ]);
    expect(textsOf(flow)).toEqual(['1.', 'Ring først', '2.', 'Skriv så ', 'og gem']);
  });

  it('hangs its items below each other in plain text', () => {
    expect(listText(list)).toBe('1. Ring først\n2. Skriv så\n   og gem');
    expect(listText({ ...list, ordered: false })).toBe('- Ring først\n- Skriv så\n  og gem');
  });

  it('makes room for numbers of three figures', () => {
    const items = Array.from({ length: 120 }, () => 'punkt');
    const flow = listPdf({ ...list, items }, plainSetting);
    const indents = flow.strips.map((strip) => strip.columns[1]?.x ?? 0);
    expect(Math.min(...indents)).toBeGreaterThan(plainSetting.measure('120.', 'regular', 11));
  });

  it('shows nothing without items', () => {
    expect(rendered(<ListHtml block={{ ...list, items: [] }} />).markup).toBe('');
    expect(listPdf({ ...list, items: [] }, plainSetting).tags).toEqual([]);
  });
});
