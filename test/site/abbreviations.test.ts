import { describe, expect, it } from 'vitest';
import { checkContent } from '../../src/content-schemas/check/check';
import { abbreviatedTerms, unexplainedIn } from '../../src/content-schemas/upkeep/abbreviations';
import { builtPages, tagsOf } from '../config/built-site.mjs';
import { mainHtml, visibleText } from './visible-text';

const terms = abbreviatedTerms(checkContent('content').content.glossary);
const glossary = /^\/ordbog\/#(.+)$/;

describe('an abbreviation of the glossary', () => {
  const pages = builtPages().filter((address) => address !== '/ordbog/');

  it.each(pages)('is written in full, or leads to its explanation, on %s', (address) => {
    const html = mainHtml(address);
    const linked = tagsOf(html).flatMap(({ attributes }) => glossary.exec(attributes.href ?? '')?.[1] ?? []);
    const own = html.replace(/<a\b[^>]*\shref="\/[\s\S]*?<\/a>/g, ' ');
    const text = { whole: visibleText(html), own: visibleText(own), linked: new Set(linked) };
    expect(unexplainedIn(text, terms).unexplained).toEqual([]);
  });
});
