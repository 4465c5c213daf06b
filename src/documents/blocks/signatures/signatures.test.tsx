import { describe, expect, it } from 'vitest';
import { rendered } from '../../specimens/html-text';
import { plainSetting, textsOf } from '../../specimens/plain-setting';
import type { SignaturesBlock } from './block';
import { SignaturesHtml } from './Html';
import { signaturesPdf } from './pdf';
import { signaturesText } from './text';

const signatures: SignaturesBlock = { kind: 'signatures', lines: ['Borger', 'Sagsbehandler', 'Tolk'] };

describe('signatures', () => {
  it('are lines with names, in HTML', () => {
    const { markup, texts } = rendered(<SignaturesHtml block={signatures} />);
    expect(texts).toEqual(['Borger', 'Sagsbehandler', 'Tolk']);
    expect(markup).toMatch(/<textarea disabled aria-label="Borger"/);
  });

  it('stand two side by side, in reading order, all on one page', () => {
    const flow = signaturesPdf(signatures, plainSetting);
    expect(textsOf(flow)).toEqual(['Borger', 'Sagsbehandler', 'Tolk']);
    expect(flow.strips.map((strip) => [strip.columns.length, strip.staysWithNext])).toEqual([
      [2, true],
      [1, false],
    ]);
    expect(flow.tags.map((tag) => tag.children[0]?.field?.label)).toEqual([
      'Borger',
      'Sagsbehandler',
      'Tolk',
    ]);
  });

  it('are lines with names, in plain text', () => {
    expect(signaturesText({ ...signatures, lines: ['Borger'] })).toBe(`${'_'.repeat(30)}\nBorger`);
  });

  it('show nothing when nobody signs', () => {
    expect(rendered(<SignaturesHtml block={{ ...signatures, lines: [] }} />).markup).toBe('');
    expect(signaturesPdf({ ...signatures, lines: [] }, plainSetting)).toEqual({ strips: [], tags: [] });
  });
});
