import { bytesBehind, decodeEntities } from '../config/built-site.mjs';

/** Tags that stand within a line: taking them away must not part a word. */
const inline = /<\/?(?:a|abbr|b|code|em|i|small|span|strong|time)\b[^>]*>/gi;

const unseen = /<!--[\s\S]*?-->|<(script|style|template)\b[\s\S]*?<\/\1>/gi;

/** The part of a built page that is its own: without header, menu and footer. */
export function mainHtml(address: string): string {
  const html = bytesBehind(address).toString('utf8').replace(unseen, '');
  return /<main\b[\s\S]*<\/main>/i.exec(html)?.[0] ?? '';
}

/** A piece of HTML as it is read: no tags, every room between words a single space. */
export function visibleText(html: string): string {
  return decodeEntities(html.replace(inline, '').replace(/<[^>]*>/g, ' '))
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * What stands under an anchor: from a heading to the next of its level or above, from anything else to the next
 * second-level heading. Undefined where the page has no such anchor.
 */
export function partUnder(html: string, anchor: string): string | undefined {
  const start = [...html.matchAll(/<([a-z][a-z0-9]*)\b[^>]*?\sid="([^"]*)"[^>]*>/gi)].find(
    ([, , id = '']) => decodeEntities(id) === anchor,
  );
  if (start === undefined) return undefined;
  const level = /^h([1-6])$/i.exec(start[1] ?? '')?.[1] ?? '2';
  const rest = html.slice(start.index + start[0].length);
  const end = rest.search(new RegExp(`<h[1-${level}]\\b`, 'i'));
  return end === -1 ? rest : rest.slice(0, end);
}
