/** How deep a document's title stands: 1 where the document is the page, 2 where the page has a title of its own. */
export type TitleLevel = 1 | 2;

/** The element for a heading of the document's own level (1 is its title), shifted to where the document stands. */
export function headingTag(level: 1 | 2 | 3, titleLevel: TitleLevel): 'h1' | 'h2' | 'h3' | 'h4' {
  const tags = ['h1', 'h2', 'h3', 'h4'] as const;
  return tags[level + titleLevel - 2] ?? 'h4';
}
