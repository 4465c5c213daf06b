/** Rows under column headers; the header is repeated on each page. An empty cell is a place for the pen. */
export interface TableBlock {
  kind: 'table';
  /** Said before the table; also its accessible name. */
  caption: string;
  columns: readonly TableColumn[];
  /** As many cells a row as there are columns; line breaks are kept. */
  rows: readonly (readonly string[])[];
}

/** What stands in one column of a table. */
export interface TableColumn {
  header: string;
  /** Share of the width relative to the other columns; positive. */
  width: number;
}
