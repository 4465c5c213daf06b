import { describe, expect, it } from 'vitest';
import { builtPages, bytesBehind, decodeEntities, tagsOf } from '../config/built-site.mjs';

const pages = builtPages().map((address) => {
  const html = bytesBehind(address).toString('utf8');
  const title = decodeEntities(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '');
  return { address, html, title, tags: tagsOf(html) };
});

describe('every built page', () => {
  it.each(pages)('$address is in Danish, has one h1 and says what it is about', ({ tags, title }) => {
    const descriptions = tags.filter((tag) => tag.attributes.name === 'description');
    expect(tags.find((tag) => tag.name === 'html')?.attributes.lang).toBe('da');
    expect(tags.filter((tag) => tag.name === 'h1')).toHaveLength(1);
    expect(descriptions.map((tag) => (tag.attributes.content ?? '').length > 20)).toEqual([true]);
    expect(title).not.toBe('');
  });

  it.each(pages)('$address has a content security policy that starts from nothing', ({ address, tags }) => {
    const policy = tags.find((tag) => tag.attributes['http-equiv'] === 'content-security-policy');
    const directives = policy?.attributes.content ?? '';
    expect(directives).toContain("default-src 'none'");
    expect(directives).not.toMatch(/'unsafe-(inline|eval)'|https?:/);
    // Pagefind's engine is WebAssembly.
    expect(directives.includes("'wasm-unsafe-eval'")).toBe(address === '/soeg/');
  });

  // The page for wrong addresses states no facts.
  it.each(pages.filter(({ address }) => address !== '/404.html'))(
    '$address says when it was gone through and where its facts come from',
    ({ html }) => {
      expect(html).toMatch(/Sidst gennemgået <time datetime="\d{4}-\d\d-\d\d">/);
      expect(html).toContain('Kilder til siden');
    },
  );

  it('has a title of its own', () => {
    const titles = pages.map((page) => page.title);
    expect(titles.filter((title, index) => titles.indexOf(title) !== index)).toEqual([]);
  });
});
