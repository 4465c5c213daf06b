import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';

const entities: readonly (readonly [string, string])[] = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&amp;', '&'],
];

/** The pictures of a document; what is written in them is seen, but is no word of the document. */
const picture = /<svg class="document-drawing"[^]*?<\/svg>/g;

/** What is seen a second time on a sheet and heard once. */
const repeated = /<g aria-hidden="true">[^]*?<\/g>/g;

/**
 * The markup as the build writes it, and what a reader sees of it: one string for each piece between two tags, those
 * in pictures apart.
 */
export function rendered(view: VNode): { markup: string; texts: string[]; labels: string[] } {
  const markup = render(view);
  const pictures = markup.match(picture) ?? [];
  return {
    markup,
    texts: textsIn(markup.replace(picture, '').replace(repeated, '')),
    labels: pictures.flatMap(textsIn),
  };
}

function textsIn(markup: string): string[] {
  const texts = markup.split(/<[^>]*>/).map((text) => {
    return entities.reduce((read, [entity, letter]) => read.replaceAll(entity, letter), text);
  });
  return texts.filter((text) => text.trim() !== '');
}
