import type { CheckedContent } from './entries';
import { withoutMarkup } from './page-text';
import { editedPages } from './edited-pages';

/**
 * The anchors that one can point at on a page. `composed` is a page whose headings are put together by the site:
 * they are only known when it is built.
 */
export type Anchors = ReadonlySet<string> | 'composed';

/** Every page that a text may link to, by its address. */
export type KnownPages = ReadonlyMap<string, Anchors>;

/**
 * The pages of the site, as far as the content tells.
 * @param ownPages ids of the guides whose pages add something to the text, such as a list
 */
export function knownPages(content: CheckedContent, ownPages: ReadonlySet<string>): KnownPages {
  const composed = new Set([...ownPages].map((id) => (id === 'index' ? '/' : `/${id}/`)));
  const guides = new Set(content.guides.map(({ file }) => file));
  const pages = editedPages(content).map(({ file, address, body }): [string, Anchors] => {
    const isText = guides.has(file) && !composed.has(address);
    return [address, isText ? new Set(headingAnchors(body)) : 'composed'];
  });
  const questions = content.questions.filter(({ data }) => !data.start);
  return new Map<string, Anchors>([
    ...[...composed].map((address): [string, Anchors] => [address, 'composed']),
    ...questions.map(({ id }): [string, Anchors] => [`/hvad-goer-jeg-nu/${id}/`, 'composed']),
    ...content.forms.map(({ id }): [string, Anchors] => [`/skemaer/${id}.pdf`, new Set()]),
    ...pages,
  ]);
}

/**
 * The anchors of a text's headings, as the site builds them: small letters, hyphens for spaces, no signs; a
 * number is added where a heading comes again.
 */
export function headingAnchors(mdx: string): string[] {
  const seen = new Map<string, number>();
  return [...mdx.matchAll(/^#{2,6} +(.*?)\s*$/gm)].map(([, heading = '']) => {
    const anchor = withoutMarkup(heading)
      .toLowerCase()
      .replace(/[^\p{L}\p{M}\p{N}_ -]/gu, '')
      .replaceAll(' ', '-');
    const times = seen.get(anchor) ?? 0;
    seen.set(anchor, times + 1);
    return times === 0 ? anchor : `${anchor}-${String(times)}`;
  });
}
