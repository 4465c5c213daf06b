import type { EditorProps } from '../../form-kit/define-form';
import { ReminderButton } from '../../form-kit/calendar/ReminderButton';
import { ChoiceField } from '../../form-kit/fields/ChoiceField';
import { FieldGroup, FieldRow } from '../../form-kit/fields/FieldGroup';
import { LongTextField } from '../../form-kit/fields/LongTextField';
import { TextField } from '../../form-kit/fields/TextField';
import { PersonField } from '../../form-kit/persons/PersonField';
import { followUps } from './asked';
import type { Allocation } from './schema';
import { calendar, decisions, headings, leaderFields, seats } from './texts';

type CommitteePartProps = Pick<EditorProps<Allocation>, 'data' | 'field' | 'persons' | 'advice' | 'today'>;

/** The committee's record: who sat in it, who has room, what was chosen and when it is looked at again. */
export function CommitteePart({ data, field, persons, advice, today }: CommitteePartProps) {
  const asked = followUps(data);
  return (
    <>
      <FieldGroup heading={headings.committee}>
        <TextField field={field('meetingDate')} kind="date" />
        {seats.map((seat) => (
          <PersonField
            key={seat}
            field={field(seat)}
            book={persons}
            advice={advice}
            taken={seats.filter((other) => other !== seat).map((other) => data[other])}
            texts={leaderFields(seat)}
          />
        ))}
        <LongTextField field={field('capacity')} rows={2} />
      </FieldGroup>
      <FieldGroup heading={headings.decision}>
        <ChoiceField field={field('decision')} choices={decisions} />
        <LongTextField field={field('decisionReason')} rows={3} />
        {asked.chosen && (
          <>
            <FieldRow>
              <TextField field={field('startsOn')} kind="date" />
              <TextField field={field('evaluateOn')} kind="date" />
            </FieldRow>
            {data.evaluateOn > today && (
              <ReminderButton
                label={calendar.button}
                title={calendar.title}
                day={data.evaluateOn}
                fileName={calendar.fileName}
              />
            )}
          </>
        )}
        {asked.againOn && <TextField field={field('againOn')} kind="date" />}
      </FieldGroup>
    </>
  );
}
