import { fromEngine } from '../../domain/search/index-text';

/** A piece of an excerpt, and whether it is what was searched for. */
export interface Segment {
  text: string;
  marked: boolean;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };

const decode = (text: string): string =>
  text.replace(/&(lt|gt|quot|#39|amp);/g, (whole, name: string) => entities[name] ?? whole);

/**
 * The engine's excerpt, text as the index writes it with `<mark>` around what was found, as pieces of plain text:
 * it can then be shown without being read as HTML. Dots tell where it begins or ends within a sentence.
 */
export function segmentsOf(excerpt: string): Segment[] {
  const segments = piecesOf(excerpt);
  const text = segments
    .map((segment) => segment.text)
    .join('')
    .trim();
  if (text === '') return [];
  return [
    ...(/^\p{Ll}/u.test(text) ? [{ text: '… ', marked: false }] : []),
    ...segments,
    ...(/[.!?:]$/.test(text) ? [] : [{ text: ' …', marked: false }]),
  ];
}

function piecesOf(excerpt: string): Segment[] {
  return excerpt
    .split(/(<mark>[^]*?<\/mark>)/)
    .filter((part) => part !== '')
    .map((part) => ({
      text: fromEngine(decode(part.replace(/^<mark>|<\/mark>$/g, ''))),
      marked: part.startsWith('<mark>'),
    }));
}
