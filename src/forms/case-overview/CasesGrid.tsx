import { useContext } from 'preact/hooks';
import type { Advice, Field } from '../../form-kit/fields/field';
import { ShownAdvice } from '../../form-kit/fields/shown-advice';
import { GridField } from '../../form-kit/grid/GridField';
import { isUnreadable, readColumns } from './case-checks';
import { caseColumns } from './columns';
import { emptyCase } from './defaults';
import type { Case } from './schema';
import { rowNames } from './texts';

interface CasesGridProps {
  field: Field<readonly Case[]>;
  advice: readonly Advice[];
}

/** The cases. What cannot be counted is pointed out at once: whoever pastes 200 rows goes into none of their cells. */
export function CasesGrid({ field, advice }: CasesGridProps) {
  const isDue = useContext(ShownAdvice);
  const unreadable = new Set(
    field.value.flatMap((one) =>
      readColumns
        .filter((column) => isUnreadable(one, column))
        .map((column) => `${field.path}.${one.id}.${column}`),
    ),
  );
  return (
    <ShownAdvice.Provider value={(path) => isDue(path) || unreadable.has(path)}>
      <GridField<Case>
        field={field}
        columns={caseColumns}
        rowName={rowNames.case}
        newRow={emptyCase}
        advice={advice}
      />
    </ShownAdvice.Provider>
  );
}
