import { expect, it } from 'vitest';
import { builtPages, bytesBehind, tagsOf } from '../config/built-site.mjs';

/** Where the links of a part of the page lead, in their order. */
function linksIn(html: string, part: 'header' | 'footer'): string[] {
  const [markup = ''] = new RegExp(`<${part} class="site-${part}"[\\s\\S]*?</${part}>`).exec(html) ?? [];
  return tagsOf(markup).flatMap(({ name, attributes }) => (name === 'a' ? [attributes.href ?? ''] : []));
}

const pages = builtPages().map((address) => ({ address, html: bytesBehind(address).toString('utf8') }));
const [first = { address: '', html: '' }] = pages;

it.each(pages)(
  '$address has menu, help and the way to report a fault where every page has them',
  ({ html }) => {
    // Form pages may send no form: they have a link to the search where the others have its field.
    const menu = (of: string) => linksIn(of, 'header').filter((href) => href !== '/soeg/');
    expect(menu(html)).toEqual(menu(first.html));
    expect(menu(html)).toContain('tel:112');
    expect(html).toMatch(
      /<header class="site-header"[\s\S]*?(role="search"|<search|href="\/soeg\/")[\s\S]*?<\/header>/,
    );
    expect(linksIn(html, 'footer')).toEqual(linksIn(first.html, 'footer'));
    expect(html).toMatch(/<footer class="site-footer"[\s\S]*Har du fundet en fejl\?[\s\S]*?<\/footer>/);
  },
);
