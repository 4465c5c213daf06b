import { describe, expect, it } from 'vitest';
import { builtPages, bytesBehind, fileBehind, tagsOf, type Tag } from '../config/built-site.mjs';

interface Page {
  address: string;
  ids: ReadonlySet<string>;
  links: readonly string[];
}

const pages = new Map(builtPages().map((address) => [address, readPage(address)]));

describe('links of the built site', () => {
  it.each([...pages.values()])('all lead somewhere from $address', (page) => {
    expect(page.links.filter((link) => !leadsSomewhere(link, page.address))).toEqual([]);
  });

  it.each([...pages.values()])('go straight to pages, with the slash at the end, from $address', (page) => {
    const redirected = page.links.filter((link) => /^\/([^?#]*\/)?[^/.?#]+([?#]|$)/.test(link));
    expect(redirected).toEqual([]);
  });

  it('reach every page from the front page', () => {
    const reached = new Set(['/', '/404.html']);
    for (const address of reached) {
      const links = pages.get(address)?.links ?? [];
      for (const target of links.map((link) => pathOf(link, address)))
        if (pages.has(target)) reached.add(target);
    }
    expect([...pages.keys()].filter((address) => !reached.has(address))).toEqual([]);
  });
});

function readPage(address: string): Page {
  const tags = tagsOf(bytesBehind(address).toString('utf8'));
  const ids = new Set(tags.flatMap((tag) => tag.attributes.id ?? []));
  return { address, ids, links: tags.flatMap(linksOf).filter(isInternal) };
}

function linksOf({ attributes }: Tag): string[] {
  const { href, src, action, srcset } = attributes;
  const candidates = srcset?.split(',').map((one) => one.trim().split(/\s+/)[0] ?? '') ?? [];
  return [href, src, action, ...candidates].filter((link): link is string => link !== undefined);
}

function isInternal(link: string): boolean {
  return !/^([a-z][a-z0-9+.-]*:|\/\/)/i.test(link);
}

function leadsSomewhere(link: string, from: string): boolean {
  const path = pathOf(link, from);
  if (fileBehind(path) === undefined) return false;
  const anchor = decodeURIComponent(new URL(link, `http://site${from}`).hash.slice(1));
  return anchor === '' || (pages.get(path)?.ids.has(anchor) ?? false);
}

function pathOf(link: string, from: string): string {
  return new URL(link, `http://site${from}`).pathname;
}
