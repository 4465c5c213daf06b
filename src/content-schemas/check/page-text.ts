import type { CheckedEntry } from './entries';

type Written = Pick<CheckedEntry, 'data' | 'body'>;

/** Fields of a page's frontmatter that are read as running text. */
const runningFields = [
  'description',
  'notice',
  'act',
  'avoid',
  'emergency',
  'say',
  'then',
  'forWhom',
  'what',
  'access',
];

/** Fields that no reader of the page sees. */
const hiddenFields = ['id', 'keywords', 'lixReason', 'formLabel'];

/** What a page says in sentences: no headings, no markup. What readability is measured on. */
export function runningText({ data, body }: Written): string {
  const fields = Object.entries(data).filter(([name]) => runningFields.includes(name));
  const text = body
    .replace(/^#{1,6} .*$/gm, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:[-*]|\d+\.)\s+/gm, '\n')
    .replace(/([^\n])\n(?=[^\n])/g, '$1 ')
    .replace(/[*_`>|]/g, '');
  return [...fields.flatMap(([, value]) => value as string | string[]), text].join('\n');
}

/** Everything that an entry shows its readers, with headings, tables and titles of cards; no markup. */
export function shownText({ data, body }: Written): string {
  const fields = Object.entries(data).filter(([name]) => !hiddenFields.includes(name));
  return [...fields.flatMap(([, value]) => textsIn(value)), withoutMarkup(body)].join('\n');
}

/** A piece of MDX as it is read: what stands between tags stays, and so do titles; "…" is what a tag fetches. */
export function withoutMarkup(mdx: string): string {
  return mdx
    .replace(/<\w+\b[^>]*\btitle="([^"]*)"[^>]*>/g, '$1\n')
    .replace(/<[A-Z]\w*\b[^>]*\/>/g, '…')
    .replace(/<[^>]*>/g, '')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]/g, '');
}

function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}
