import { personLabel, personWithId } from '../../../domain/person/person';
import type { EditorProps } from '../../../form-kit/define-form';
import { controlId, type Field } from '../../../form-kit/fields/field';
import { FieldGroup } from '../../../form-kit/fields/FieldGroup';
import { SelectField } from '../../../form-kit/fields/SelectField';
import { newId } from '../../../form-kit/folder/new-id';
import { PersonPicker } from '../../../form-kit/persons/PersonPicker';
import { withRow } from '../../../form-kit/rows/rows';
import { form } from '../form-texts';
import { peopleAround, withParticipants } from '../people';
import type { Meeting, Participant } from '../schema';
import { attendances, noAnswerYet } from '../row-texts';
import { headings } from '../texts';

/** Who is invited, from the folder and its network map; who comes; who leads and who writes. */
export function ParticipantsPart(props: EditorProps<Meeting>) {
  const { data, field, persons, advice, facts, replace } = props;
  const rows = field('participants');
  const chosen: Field<readonly string[]> = {
    ...rows,
    value: data.participants.map(({ person }) => person),
    set: (ids, step) => {
      rows.set(withParticipants(data.participants, ids, newId), step);
    },
  };
  const suggested = [data.citizen, data.coordinator, ...facts.network.map(({ person }) => person)];
  const around = peopleAround(data, persons.all).map((person) => [person.id, personLabel(person)] as const);
  return (
    <FieldGroup heading={headings.participants}>
      <PersonPicker
        field={chosen}
        book={persons}
        suggested={suggested}
        advice={advice}
        onAdd={(ids, added) => {
          replace({ ...data, participants: withParticipants(data.participants, ids, newId) }, added);
        }}
      />
      {data.participants.map((participant) => (
        <Attendance
          key={participant.id}
          participant={participant}
          name={personLabel(personWithId(persons.all, participant.person))}
          set={(next) => {
            rows.set(withRow(data.participants, next), '');
          }}
        />
      ))}
      <SelectField field={field('chair')} none={form.nobodyChosen} choices={around} />
      <SelectField field={field('minuteTaker')} none={form.nobodyChosen} choices={around} />
    </FieldGroup>
  );
}

interface AttendanceProps {
  participant: Participant;
  name: string;
  set: (participant: Participant) => void;
}

/** Whether one of those who are invited comes. */
function Attendance({ participant, name, set }: AttendanceProps) {
  const path = `participants.${participant.id}.attendance`;
  const id = controlId(path);
  return (
    <div class="meeting-attendance">
      <label class="form-label" for={id}>
        {form.attendanceOf(name)}
      </label>
      <select
        class="form-select"
        id={id}
        data-path={path}
        value={participant.attendance}
        onChange={(event) => {
          set({ ...participant, attendance: event.currentTarget.value as Participant['attendance'] });
        }}
      >
        <option value="">{noAnswerYet}</option>
        {Object.entries(attendances).map(([answer, label]) => (
          <option key={answer} value={answer}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
