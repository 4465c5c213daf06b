import { judgementOn } from '../../domain/assessment/advised';
import type { Criterion } from '../../domain/assessment/criteria';
import { ChoiceField } from '../fields/ChoiceField';
import { fieldsOf, type Advice, type Field } from '../fields/field';
import { LongTextField } from '../fields/LongTextField';
import { withJudgement } from './judged';
import type { CriterionAnswer } from './schema';
import { judgementAnswers, judgementNote } from './texts';

interface CriterionFieldProps {
  criterion: Criterion;
  field: Field<readonly CriterionAnswer[]>;
  advice: readonly Advice[];
}

/** A criterion: the question, and once it is answered, the reason. */
export function CriterionField({ criterion, field, advice }: CriterionFieldProps) {
  const { id, question, hint } = criterion;
  const found: CriterionAnswer = { ...judgementOn(field.value, criterion), criterion: id };
  const bound = fieldsOf<CriterionAnswer>({
    value: found,
    texts: {
      answer: { label: question, hint },
      note: { label: `${judgementNote}: ${criterion.label}` },
    },
    advice,
    prefix: `${field.path}.${id}.`,
    replace: (next, step) => {
      field.set(withJudgement(field.value, next), step);
    },
  });
  return (
    <div class="criterion">
      <ChoiceField field={bound('answer')} choices={judgementAnswers} />
      {found.answer !== '' && <LongTextField field={bound('note')} rows={2} />}
    </div>
  );
}
