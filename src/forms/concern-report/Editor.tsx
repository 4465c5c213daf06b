import { yesNo } from '../../form-kit/answers/yes-no';
import type { EditorProps } from '../../form-kit/define-form';
import { ChoiceField } from '../../form-kit/fields/ChoiceField';
import { FieldGroup } from '../../form-kit/fields/FieldGroup';
import { LongTextField } from '../../form-kit/fields/LongTextField';
import { TextField } from '../../form-kit/fields/TextField';
import { TickField } from '../../form-kit/fields/TickField';
import { TicksField } from '../../form-kit/fields/TicksField';
import { PersonField } from '../../form-kit/persons/PersonField';
import { RowsField, type RowFields } from '../../form-kit/rows/RowsField';
import { followUps } from './asked';
import { emptyObservation } from './defaults';
import { ChildCard, EmergencyCard } from './GuidanceCards';
import { Reminder } from './Reminder';
import type { ConcernReport, Observation } from './schema';
import { headings, observationFields, observationName, reporterFields, residentFields, roles } from './texts';

/** The report on screen, part by part, in the order of the paper. */
export function Editor({ data, field, persons, advice, content, today }: EditorProps<ConcernReport>) {
  const asked = followUps(data);
  return (
    <>
      <FieldGroup heading={headings.urgent}>
        <ChoiceField field={field('urgent')} choices={yesNo} />
        {asked.emergency && <EmergencyCard />}
      </FieldGroup>
      <FieldGroup heading={headings.reporter}>
        <PersonField
          field={field('reporter')}
          book={persons}
          advice={advice}
          taken={[data.resident]}
          texts={reporterFields}
        />
        <ChoiceField field={field('reporterRole')} choices={roles} />
        {asked.reporterRoleInWords && <TextField field={field('reporterRoleInWords')} />}
        <TextField field={field('bestTimeToCall')} />
      </FieldGroup>
      <FieldGroup heading={headings.resident}>
        <PersonField
          field={field('resident')}
          book={persons}
          advice={advice}
          taken={[data.reporter]}
          texts={residentFields}
        />
        <ChoiceField field={field('otherAdults')} choices={yesNo} />
        <ChoiceField field={field('children')} choices={yesNo} />
        {asked.worriedAboutChild && <ChoiceField field={field('worriedAboutChild')} choices={yesNo} />}
        {asked.childNotification && <ChildCard content={content} />}
      </FieldGroup>
      <FieldGroup heading={headings.signs}>
        <TicksField field={field('signs')} choices={content.signs} />
        <RowsField<Observation>
          field={field('observations')}
          texts={observationFields}
          advice={advice}
          rowName={observationName}
          newRow={emptyObservation}
        >
          {observationFieldsOf}
        </RowsField>
        <LongTextField field={field('toldByOthers')} />
        <LongTextField field={field('ownThoughts')} />
      </FieldGroup>
      <FieldGroup heading={headings.history}>
        <TextField field={field('duration')} />
        <TextField field={field('frequency')} />
        <LongTextField field={field('tried')} />
        <ChoiceField field={field('reportedBefore')} choices={yesNo} />
        {asked.reportedBeforeWhen && <TextField field={field('reportedBeforeWhen')} />}
      </FieldGroup>
      <FieldGroup heading={headings.involvement}>
        <ChoiceField field={field('residentKnows')} choices={yesNo} />
        {asked.residentSays && <LongTextField field={field('residentSays')} rows={3} />}
        {asked.residentSays && <ChoiceField field={field('residentAgrees')} choices={yesNo} />}
        <TickField field={field('copyForResident')} />
      </FieldGroup>
      <FieldGroup heading={headings.visit}>
        <LongTextField field={field('visitorsShouldKnow')} rows={3} />
        <LongTextField field={field('hopes')} rows={3} />
      </FieldGroup>
      <FieldGroup heading={headings.after}>
        <TextField field={field('receiptDate')} kind="date" />
        <TextField field={field('lookAgainDate')} kind="date" />
        <Reminder day={data.lookAgainDate} today={today} />
      </FieldGroup>
    </>
  );
}

/** One function for all rows and all times: a row whose answers did not change is then not drawn again. */
function observationFieldsOf(cell: RowFields<Observation>) {
  return (
    <>
      <TextField field={cell('date')} kind="date" />
      <LongTextField field={cell('text')} rows={3} />
    </>
  );
}
