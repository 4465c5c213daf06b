import { judgementOn } from '../../domain/assessment/advised';
import type { Criterion } from '../../domain/assessment/criteria';
import { ChoiceField } from '../../form-kit/fields/ChoiceField';
import { fieldsOf, type Advice, type Field } from '../../form-kit/fields/field';
import { LongTextField } from '../../form-kit/fields/LongTextField';
import type { Assessment } from './schema';
import { answers, note } from './texts';

type Found = Assessment['judgements'][number];

interface CriterionFieldProps {
  criterion: Criterion;
  field: Field<Assessment['judgements']>;
  advice: readonly Advice[];
}

/** A criterion: the question, and once it is answered, the reason. */
export function CriterionField({ criterion, field, advice }: CriterionFieldProps) {
  const { id, question, hint } = criterion;
  const found: Found = { ...judgementOn(field.value, criterion), criterion: id };
  const bound = fieldsOf<Found>({
    value: found,
    texts: {
      answer: { label: question, hint },
      note: { label: `${note.label}: ${criterion.label}` },
    },
    advice,
    prefix: `${field.path}.${id}.`,
    replace: (next, step) => {
      field.set(withJudgement(field.value, next), step);
    },
  });
  return (
    <div class="criterion">
      <ChoiceField field={bound('answer')} choices={answers} />
      {found.answer !== '' && <LongTextField field={bound('note')} rows={2} />}
    </div>
  );
}

/** The judgements with one in the place of that on the same criterion, or added. */
function withJudgement(judgements: Assessment['judgements'], next: Found): Found[] {
  const isKnown = judgements.some(({ criterion }) => criterion === next.criterion);
  return isKnown
    ? judgements.map((other) => (other.criterion === next.criterion ? next : other))
    : [...judgements, next];
}
