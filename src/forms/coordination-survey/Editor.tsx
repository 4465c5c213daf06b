import type { EditorProps } from '../../form-kit/define-form';
import { ChoiceField } from '../../form-kit/fields/ChoiceField';
import { FieldGroup } from '../../form-kit/fields/FieldGroup';
import { LongTextField } from '../../form-kit/fields/LongTextField';
import { TextField } from '../../form-kit/fields/TextField';
import { AnswersGrid } from './AnswersGrid';
import { hasSecond } from './asked';
import type { Survey } from './schema';
import { headings, questionKeys, questions, samePeopleAnswers, screen, secondAnswers } from './texts';

/** The survey on screen: what is asked, the first answers, and once there are any, the second ones. */
export function Editor({ data, field, advice }: EditorProps<Survey>) {
  return (
    <>
      <FieldGroup heading={headings.survey}>
        <TextField field={field('unit')} />
        <TextField field={field('preparedBy')} />
      </FieldGroup>
      <FieldGroup heading={headings.questions}>
        <ol>
          {questionKeys.map((key) => (
            <li key={key}>{questions[key].question}</li>
          ))}
        </ol>
        <p>{screen.scale}</p>
        <p>{screen.leaveOpen}</p>
      </FieldGroup>
      <FieldGroup heading={headings.first}>
        <TextField field={field('firstDate')} kind="date" />
        <AnswersGrid field={field('first')} advice={advice} />
      </FieldGroup>
      <FieldGroup heading={headings.second}>
        <ChoiceField field={field('secondDone')} choices={secondAnswers} />
        {hasSecond(data) && (
          <>
            <TextField field={field('secondDate')} kind="date" />
            <ChoiceField field={field('samePeople')} choices={samePeopleAnswers} />
            <AnswersGrid field={field('second')} advice={advice} />
          </>
        )}
      </FieldGroup>
      <FieldGroup heading={headings.remarks}>
        <LongTextField field={field('remarks')} />
      </FieldGroup>
    </>
  );
}
