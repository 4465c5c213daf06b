import type { CheckedContent } from './entries';
import type { ContentProblem } from './problem';
import { editedPages } from './edited-pages';

/** Pages with the title of another, as a copied file has it: in the search and the browser's tabs they would look alike. */
export function titleProblems(content: CheckedContent): ContentProblem[] {
  const seen = new Map<string, string>();
  return editedPages(content).flatMap(({ file, id, data }) => {
    const first = seen.get(data.title);
    seen.set(data.title, first ?? file);
    if (first === undefined) return [];
    return [
      {
        file,
        field: `${id} → title`,
        found: `"${data.title}", som også er titlen på content/${first}`,
        expected: 'en titel, som ingen anden side har',
        remedy: 'Giv siden sin egen titel.',
      },
    ];
  });
}
