import type { CheckedContent, CheckedEntry } from './entries';
import { suggestion } from './nearest';
import type { ContentProblem } from './problem';
import type { KnownPages } from './known-pages';
import { editedPages } from './edited-pages';

interface Link {
  entry: CheckedEntry;
  field: string;
  /** As it is written. */
  target: string;
  /** The page that it stands on, for links to an anchor of the same page. */
  from: string;
}

/** Links in the texts, and in the glossary, that lead to no page or to no heading of the page. */
export function linkProblems(content: CheckedContent, known: KnownPages): ContentProblem[] {
  const inTexts = editedPages(content).flatMap((entry) =>
    targetsIn(entry.body).map((target) => ({ entry, field: 'teksten', target, from: entry.address })),
  );
  const inGlossary = content.glossary.flatMap((entry) =>
    entry.data.see === undefined
      ? []
      : [{ entry, field: `${entry.id} → see`, target: entry.data.see, from: '/ordbog/' }],
  );
  return [...inTexts, ...inGlossary].flatMap((link) => problemOf(link, known));
}

function targetsIn(mdx: string): string[] {
  return [...mdx.matchAll(/\]\(([^)\s]*)[^)]*\)|\bhref="([^"]*)"/g)].map(
    ([, markdown, html]) => markdown ?? html ?? '',
  );
}

function problemOf({ entry, field, target, from }: Link, known: KnownPages): ContentProblem[] {
  if (/^(https?|mailto):/.test(target)) return [];
  const at = { file: entry.file, field, found: `et link til "${target}"` };
  const [path = '', anchor = ''] = decodeURIComponent(target).split('#');
  const address = path === '' ? from : path;
  const anchors = known.get(address);
  if (anchors === undefined) {
    const remedy = suggestion(address, [...known.keys()]);
    return [{ ...at, expected: 'adressen på en side, der findes, fx "/kontakt/"', remedy }];
  }
  if (anchor === '' || anchors === 'composed' || anchors.has(anchor)) return [];
  return [
    { ...at, expected: `en overskrift, der findes på ${address}`, remedy: suggestion(anchor, [...anchors]) },
  ];
}
