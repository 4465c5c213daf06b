import { useCallback, useContext, useMemo, useRef } from 'preact/hooks';
import type { Advice, Field } from '../fields/field';
import { ShownAdvice } from '../fields/shown-advice';
import { adviceByRow } from '../rows/advice-by-row';
import type { Row } from '../rows/rows';
import { shapeOf, type ColumnShape, type GridColumn } from './column';

/** The columns' shapes: the same list as long as they look the same, however often the room makes its columns anew. */
export function useShapes(columns: readonly ColumnShape[]): readonly ColumnShape[] {
  const shapes = columns.map(shapeOf);
  const known = JSON.stringify(shapes);
  return useMemo(() => shapes, [known]);
}

/** Writes into one cell, by the columns and rows as they stand; the same function at all times. */
export function useCellWriting<R extends Row>(
  field: Field<readonly R[]>,
  columns: readonly GridColumn<R>[],
  writeRow: (row: R, step: string) => void,
): (id: string, column: string, value: string) => void {
  const latest = useRef({ field, columns });
  latest.current = { field, columns };
  return useCallback(
    (id, key, value) => {
      const now = latest.current;
      const row = now.field.value.find((one) => one.id === id);
      const column = now.columns.find((one) => one.key === key);
      if (row && column) writeRow(column.write(row, value), `${now.field.path}.${id}.${key}`);
    },
    [writeRow],
  );
}

/** The advice on a row's cells that is due, by column. Asked here once, so that no cell has to listen for itself. */
export function useDueAdvice(advice: readonly Advice[], path: string) {
  const isDue = useContext(ShownAdvice);
  const byRow = adviceByRow(
    advice.filter((one) => isDue(one.path)),
    path,
  );
  return (id: string, columns: readonly ColumnShape[]): readonly string[] => {
    const ofRow = byRow.get(id);
    if (!ofRow) return noneDue;
    return columns.map(({ key }) =>
      ofRow
        .filter((one) => one.path === `${path}.${id}.${key}`)
        .map(({ message }) => message)
        .join(' '),
    );
  };
}

const noneDue: readonly string[] = [];
