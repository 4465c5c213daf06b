import type { ColumnShape } from './column';

interface GridHeadProps {
  columns: readonly ColumnShape[];
  hintIds: readonly (string | undefined)[];
}

/** The names of the columns with their hints. */
export function GridHead({ columns, hintIds }: GridHeadProps) {
  return (
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader">Nr.</th>
        {columns.map(({ key, label, hint }, at) => (
          <th key={key} role="columnheader">
            {label}
            {hint && (
              <span class="form-hint" id={hintIds[at]}>
                {hint}
              </span>
            )}
          </th>
        ))}
        <td role="cell" />
      </tr>
    </thead>
  );
}

/** The widths of a grid's columns for its style sheet: each its share, whatever it holds. */
export function columnWidths(columns: readonly ColumnShape[]): string {
  return columns.map(({ width }) => `minmax(0, ${String(width)}fr)`).join(' ');
}
