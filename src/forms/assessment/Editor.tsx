import { criteria, type Criterion } from '../../domain/assessment/criteria';
import type { EditorProps } from '../../form-kit/define-form';
import { FieldGroup } from '../../form-kit/fields/FieldGroup';
import { LongTextField } from '../../form-kit/fields/LongTextField';
import { TextField } from '../../form-kit/fields/TextField';
import { CriterionField } from '../../form-kit/judgements/CriterionField';
import { PersonField } from '../../form-kit/persons/PersonField';
import { SuggestionInWords } from '../../form-kit/suggestion/SuggestionInWords';
import { asksAgain } from './asked';
import { adviceOn, groupInWords } from './result';
import type { Assessment } from './schema';
import { assessorFields, citizenFields, headings } from './texts';

/** The assessment on screen, part by part, with the advice as it stands after each answer. */
export function Editor({ data, field, persons, advice }: EditorProps<Assessment>) {
  const criteriaOf = (part: Criterion['weighs']) =>
    criteria
      .filter(({ weighs }) => weighs === part)
      .map((criterion) => (
        <CriterionField
          key={criterion.id}
          criterion={criterion}
          field={field('judgements')}
          advice={advice}
        />
      ));
  return (
    <>
      <FieldGroup heading={headings.who}>
        <PersonField
          field={field('citizen')}
          book={persons}
          advice={advice}
          taken={[data.assessor]}
          texts={citizenFields}
        />
        <PersonField
          field={field('assessor')}
          book={persons}
          advice={advice}
          taken={[data.citizen]}
          texts={assessorFields}
        />
        <TextField field={field('date')} kind="date" />
      </FieldGroup>
      <FieldGroup heading={headings.parties}>{criteriaOf('parties')}</FieldGroup>
      <FieldGroup heading={headings.burden}>{criteriaOf('burden')}</FieldGroup>
      <FieldGroup heading={headings.limit}>{criteriaOf('limit')}</FieldGroup>
      <FieldGroup heading={headings.against}>
        {criteriaOf('against')}
        {asksAgain(data) && <TextField field={field('askAgain')} kind="date" />}
      </FieldGroup>
      <FieldGroup heading={headings.advice}>
        <SuggestionInWords {...adviceOn(data)} />
        <p>{groupInWords(data)}</p>
      </FieldGroup>
      <FieldGroup heading={headings.ownView}>
        <LongTextField field={field('ownView')} />
      </FieldGroup>
    </>
  );
}
