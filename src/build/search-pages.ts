import { readFileSync, readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { unsearched } from '../components/search/searched';
import type { Splitter } from '../domain/search/compounds';
import { forEngine } from '../domain/search/index-text';

/** A built page that can be searched. */
export interface BuiltPage {
  url: string;
  html: string;
  title: string;
  /** Its second-level headings. */
  headings: readonly string[];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'" };

const plain = (html: string): string =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|#39);/g, (whole, name: string) => entities[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();

/** The page's own name: what stands before the site's in its title. */
const titleOf = (html: string): string =>
  plain(/<title>([^<]*)<\/title>/.exec(html)?.[1] ?? '').replace(/ – [^–]*$/, '');

const headingsOf = (html: string): string[] =>
  [...html.matchAll(/<h2[^>]*>(.*?)<\/h2>/gs)].map(([, heading = '']) => plain(heading));

/** The pages of a built site that say what is to be searched in them, in the order of their addresses. */
export function builtPages(site: string): BuiltPage[] {
  const pages = readdirSync(site, { recursive: true, encoding: 'utf8' })
    .map((file) => file.split(sep).join('/'))
    .filter((file) => file.endsWith('index.html'))
    .map((file) => ({
      url: `/${file.replace(/index\.html$/, '')}`,
      html: readFileSync(join(site, file), 'utf8'),
    }))
    .filter(({ url, html }) => !unsearched.has(url) && html.includes('data-pagefind-body'))
    .sort((one, other) => (one.url < other.url ? -1 : 1))
    .map((page) => ({ ...page, title: titleOf(page.html), headings: headingsOf(page.html) }));
  return pages.map((page) => ({ ...page, headings: page.headings.filter((it) => isOwn(it, pages)) }));
}

/** Headings that many pages share ("Kilder til siden") tell none of them from the others. */
function isOwn(heading: string, pages: readonly BuiltPage[]): boolean {
  return pages.filter(({ headings }) => headings.includes(heading)).length <= Math.max(2, pages.length / 10);
}

/**
 * A page as the full-text engine reads it: its text written for the index, its everyday words as metadata, which
 * are found but stand neither in the page that readers get nor in excerpts.
 */
export function pageForEngine({ html, title }: BuiltPage, keywords: string, split: Splitter): string {
  const start = html.indexOf('<body');
  const words = escaped(forEngine(`${title} ${keywords}`, split));
  const body = html
    .slice(start)
    .replace(/<!--.*?-->|<(script|style)\b.*?<\/\1>/gs, '')
    .split(/(<[^>]*>|&[a-z\d#]+;)/i)
    .map((part, at) => (at % 2 === 0 ? forEngine(part, split) : withoutAnchor(part)))
    .join('')
    .replace(
      /^<body[^>]*>/,
      (tag) => `${tag}<p data-pagefind-ignore data-pagefind-meta="words">${words}</p>`,
    );
  return html.slice(0, start) + body;
}

/** The engine would list every anchor of a page beside its text; the search page does not use them. */
const withoutAnchor = (tag: string): string => tag.replace(/\sid="[^"]*"/, '');

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
