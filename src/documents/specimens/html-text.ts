import type { VNode } from 'preact';
import { render } from 'preact-render-to-string';

const ENTITIES: readonly (readonly [string, string])[] = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&amp;', '&'],
];

/** The markup as the build writes it, and what a reader sees of it: one string for each piece between two tags. */
export function rendered(view: VNode): { markup: string; texts: string[] } {
  const markup = render(view);
  const texts = markup.split(/<[^>]*>/).map((text) => {
    return ENTITIES.reduce((read, [entity, letter]) => read.replaceAll(entity, letter), text);
  });
  return { markup, texts: texts.filter((text) => text.trim() !== '') };
}
