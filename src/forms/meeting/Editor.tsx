import type { EditorProps } from '../../form-kit/define-form';
import { FieldGroup } from '../../form-kit/fields/FieldGroup';
import { newId } from '../../form-kit/folder/new-id';
import { PersonField } from '../../form-kit/persons/PersonField';
import { TextField } from '../../form-kit/fields/TextField';
import { followUpOf } from './follow-up';
import { form } from './form-texts';
import type { Meeting } from './schema';
import { AgendaPart } from './screen/AgendaPart';
import { CalendarPart } from './screen/CalendarPart';
import { Checklists } from './screen/Checklists';
import { CitizenPart } from './screen/CitizenPart';
import { MeetingPart } from './screen/MeetingPart';
import { AfterwardsPart, MinutesPart } from './screen/MinutesPart';
import { ParticipantsPart } from './screen/ParticipantsPart';
import { citizenFields, coordinatorFields, headings } from './texts';

/** The meeting on screen, in the order of the work: invite, plan, hold, follow up. */
export function Editor(props: EditorProps<Meeting>) {
  const { data, field, persons, advice, begin } = props;
  return (
    <>
      <MeetingPart {...props} />
      <FieldGroup heading={headings.citizen}>
        <PersonField
          field={field('citizen')}
          book={persons}
          advice={advice}
          taken={[data.coordinator]}
          texts={citizenFields}
        />
        <TextField field={field('currentResidence')} />
      </FieldGroup>
      <FieldGroup heading={headings.coordinator}>
        <PersonField
          field={field('coordinator')}
          book={persons}
          advice={advice}
          taken={[data.citizen]}
          texts={coordinatorFields}
        />
      </FieldGroup>
      <ParticipantsPart {...props} />
      <CitizenPart {...props} />
      <AgendaPart {...props} />
      <CalendarPart {...props} />
      <MinutesPart {...props} />
      <AfterwardsPart {...props} />
      <Checklists {...props} />
      <FieldGroup heading={headings.followUp}>
        <p>{form.followUpWhat}</p>
        <button
          type="button"
          class="button button-secondary"
          onClick={() => {
            begin(followUpOf(data, newId));
          }}
        >
          {form.followUp}
        </button>
      </FieldGroup>
    </>
  );
}
