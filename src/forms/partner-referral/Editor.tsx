import { criteria, type Criterion } from '../../domain/assessment/criteria';
import { yesNo } from '../../form-kit/answers/yes-no';
import type { EditorProps } from '../../form-kit/define-form';
import { ChoiceField } from '../../form-kit/fields/ChoiceField';
import { FieldGroup } from '../../form-kit/fields/FieldGroup';
import { LongTextField } from '../../form-kit/fields/LongTextField';
import { TextField } from '../../form-kit/fields/TextField';
import { CriterionField } from '../../form-kit/judgements/CriterionField';
import { PersonField } from '../../form-kit/persons/PersonField';
import { followUps } from './asked';
import { FromFolder } from './FromFolder';
import { InvolvedPeople } from './InvolvedPeople';
import type { PartnerReferral } from './schema';
import { citizenFields, criteriaParts, headings, leavings, screen, writerFields } from './texts';

/** The referral on screen, part by part, in the order of the paper. */
export function Editor(props: EditorProps<PartnerReferral>) {
  const { data, field, persons, advice } = props;
  const asked = followUps(data);
  return (
    <>
      <FromFolder {...props} />
      <FieldGroup heading={headings.writer}>
        <PersonField
          field={field('writer')}
          book={persons}
          advice={advice}
          taken={[data.citizen]}
          texts={writerFields}
        />
        <TextField field={field('relation')} />
        <TextField field={field('bestTimeToCall')} />
        <TextField field={field('recipient')} />
        <TextField field={field('date')} kind="date" />
      </FieldGroup>
      <FieldGroup heading={headings.citizen}>
        <PersonField
          field={field('citizen')}
          book={persons}
          advice={advice}
          taken={[data.writer]}
          texts={citizenFields}
        />
        <TextField field={field('currentResidence')} />
      </FieldGroup>
      <FieldGroup heading={headings.situation}>
        <LongTextField field={field('situation')} />
        <LongTextField field={field('needs')} />
        <LongTextField field={field('ownWishes')} rows={3} />
      </FieldGroup>
      <FieldGroup heading={headings.leaving}>
        <ChoiceField field={field('leaving')} choices={leavings} />
        {asked.leaving && (
          <>
            <TextField field={field('leavingDate')} kind="date" />
            <ChoiceField field={field('hasHome')} choices={yesNo} />
            <LongTextField field={field('toBeReady')} rows={3} />
          </>
        )}
      </FieldGroup>
      <FieldGroup heading={headings.involved}>
        <InvolvedPeople {...props} />
      </FieldGroup>
      <FieldGroup heading={headings.complexity}>
        <LongTextField field={field('whyTooComplex')} />
        <HelpingCriteria field={field} advice={advice} />
      </FieldGroup>
      <FieldGroup heading={headings.agreement}>
        <ChoiceField field={field('agrees')} choices={yesNo} />
        {asked.agreement && <LongTextField field={field('agreedTo')} rows={3} />}
        {asked.agreement && <TextField field={field('agreedOn')} kind="date" />}
        {asked.whyWithout && <LongTextField field={field('whyWithout')} rows={3} />}
      </FieldGroup>
    </>
  );
}

/** The criteria for a coordinator, folded away: help for whoever looks for words, no task. */
function HelpingCriteria({ field, advice }: Pick<EditorProps<PartnerReferral>, 'field' | 'advice'>) {
  const judgements = field('judgements');
  return (
    <details open={judgements.value.some(({ answer }) => answer !== '')}>
      <summary>{headings.criteria}</summary>
      <p>{screen.criteriaIntro}</p>
      {(Object.entries(criteriaParts) as [Criterion['weighs'], string][]).map(([part, heading]) => (
        <section key={part} aria-label={heading}>
          <h3>{heading}</h3>
          {criteria
            .filter(({ weighs }) => weighs === part)
            .map((criterion) => (
              <CriterionField key={criterion.id} criterion={criterion} field={judgements} advice={advice} />
            ))}
        </section>
      ))}
    </details>
  );
}
