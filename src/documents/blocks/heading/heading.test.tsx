import { describe, expect, it } from 'vitest';
import { rendered } from '../../specimens/html-text';
import { plainSetting, textsOf } from '../../specimens/plain-setting';
import type { HeadingBlock } from './block';
import { HeadingHtml } from './Html';
import { headingPdf } from './pdf';
import { headingText } from './text';

const heading: HeadingBlock = { kind: 'heading', level: 2, text: 'Hvem skriver' };

describe('a heading', () => {
  it('stands one level deeper on a page that has a title of its own', () => {
    expect(rendered(<HeadingHtml block={heading} titleLevel={1} />).markup).toMatch(/^<h2 /);
    expect(rendered(<HeadingHtml block={heading} titleLevel={2} />).markup).toMatch(/^<h3 /);
    expect(rendered(<HeadingHtml block={{ ...heading, level: 3 }} titleLevel={2} />).markup).toMatch(/^<h4 /);
  });

  it('stays on the page of what follows and is tagged with its level', () => {
    const flow = headingPdf({ ...heading, level: 3 }, plainSetting);
    expect(flow.strips.map((strip) => strip.staysWithNext)).toEqual([true]);
    expect(flow.tags.map((tag) => tag.role)).toEqual(['H3']);
    expect(textsOf(flow)).toEqual(['Hvem skriver']);
  });

  it('is underlined in plain text at the upper level only', () => {
    expect(headingText(heading)).toBe('Hvem skriver\n------------');
    expect(headingText({ ...heading, level: 3 })).toBe('Hvem skriver');
  });
});
