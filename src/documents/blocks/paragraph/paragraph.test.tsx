import { describe, expect, it } from 'vitest';
import { rendered } from '../../specimens/html-text';
import { plainSetting, textsOf } from '../../specimens/plain-setting';
import type { ParagraphBlock } from './block';
import { ParagraphHtml } from './Html';
import { paragraphPdf } from './pdf';
import { paragraphText } from './text';

const paragraph: ParagraphBlock = { kind: 'paragraph', text: 'Første linje\nAnden <b>linje</b>' };
const empty: ParagraphBlock = { kind: 'paragraph', text: ' \n ' };

describe('a paragraph', () => {
  it('keeps its line breaks and shows markup as letters', () => {
    const { markup, texts } = rendered(<ParagraphHtml block={paragraph} />);
    expect(texts).toEqual(['Første linje\nAnden <b>linje</b>']);
    expect(markup).not.toContain('<b>');
    expect(textsOf(paragraphPdf(paragraph, plainSetting))).toEqual(['Første linje ', 'Anden <b>linje</b>']);
    expect(paragraphText(paragraph)).toBe('Første linje\nAnden <b>linje</b>');
  });

  it('may be parted over two pages', () => {
    expect(paragraphPdf(paragraph, plainSetting).strips[0]?.parts).toBe('freely');
  });

  it('shows nothing when it says nothing', () => {
    expect(rendered(<ParagraphHtml block={empty} />).markup).toBe('');
    expect(paragraphPdf(empty, plainSetting)).toEqual({ strips: [], tags: [] });
  });
});
