/** What a piece of the document is, in the words of the PDF standard. */
export type Role =
  | 'Document'
  | 'H1'
  | 'H2'
  | 'H3'
  | 'P'
  | 'L'
  | 'LI'
  | 'Lbl'
  | 'LBody'
  | 'Table'
  | 'Caption'
  | 'TR'
  | 'TH'
  | 'TD'
  | 'Form'
  | 'Figure';

/** What a screen reader is told of a place that is filled in: by pen later, or already ticked. */
export type Field = { kind: 'line'; label: string } | { kind: 'box'; label: string; ticked: boolean };

/** A node of the structure tree: its children come first, then the text that is marked as its own. */
export interface Tag {
  role: Role;
  children: readonly Tag[];
  /** Of a header cell: what it is the header of. */
  scope?: 'Row' | 'Column';
  /** Of a list. */
  numbering?: 'Decimal' | 'Disc';
  /** Of a `Form`. */
  field?: Field;
  /** Of a `Figure`: the picture told in words. */
  alternative?: string;
}

/** A node of the structure tree. */
export function tag(
  role: Role,
  children: readonly Tag[] = [],
  more: Omit<Tag, 'role' | 'children'> = {},
): Tag {
  return { role, children, ...more };
}
