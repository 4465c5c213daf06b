import { useContext } from 'preact/hooks';
import type { Advice, Field } from '../../form-kit/fields/field';
import { ShownAdvice } from '../../form-kit/fields/shown-advice';
import { GridField } from '../../form-kit/grid/GridField';
import { isOffScale } from './answer-checks';
import { answerColumns } from './columns';
import { emptyAnswers } from './defaults';
import type { Answers } from './schema';
import { questionKeys, rowName } from './texts';

interface AnswersGridProps {
  field: Field<readonly Answers[]>;
  advice: readonly Advice[];
}

/**
 * The answers of one measurement. A value beside the scale is pointed out at once and not only when its cell is left:
 * whoever pastes a hundred values goes into none of the cells.
 */
export function AnswersGrid({ field, advice }: AnswersGridProps) {
  const isDue = useContext(ShownAdvice);
  const offScale = new Set(
    field.value.flatMap((row) =>
      questionKeys.filter((key) => isOffScale(row[key])).map((key) => `${field.path}.${row.id}.${key}`),
    ),
  );
  return (
    <ShownAdvice.Provider value={(path) => isDue(path) || offScale.has(path)}>
      <GridField<Answers>
        field={field}
        columns={answerColumns}
        rowName={rowName}
        newRow={emptyAnswers}
        advice={advice}
      />
    </ShownAdvice.Provider>
  );
}
