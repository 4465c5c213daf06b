import { dayInWords, dayWithWeekday } from '../../../domain/danish/iso-day';
import type { Deadline } from '../../../domain/meeting/deadlines';
import type { EditorProps } from '../../../form-kit/define-form';
import { ChoiceField } from '../../../form-kit/fields/ChoiceField';
import type { Field } from '../../../form-kit/fields/field';
import { FieldGroup, FieldRow } from '../../../form-kit/fields/FieldGroup';
import { TextField } from '../../../form-kit/fields/TextField';
import { TickField } from '../../../form-kit/fields/TickField';
import { deadlineWords } from '../form-texts';
import { deadlines } from '../schedule';
import type { Meeting } from '../schema';
import { headings, kinds } from '../texts';

/** When and where, and what must be done before. */
export function MeetingPart({ data, field, replace }: EditorProps<Meeting>) {
  const date = field('date');
  const hasChosenDays = data.inviteBy !== '' || data.itemsBy !== '';
  return (
    <>
      <FieldGroup heading={headings.meeting}>
        <ChoiceField field={field('kind')} choices={kinds} />
        <TextField
          field={{
            ...date,
            set: (day, step) => {
              // Days that were chosen before a meeting that is now another day are no longer right.
              if (hasChosenDays) replace({ ...data, date: day, inviteBy: '', itemsBy: '' });
              else date.set(day, step);
            },
          }}
          kind="date"
        />
        <FieldRow>
          <TextField field={field('start')} short />
          <TextField field={field('end')} short />
        </FieldRow>
        <TextField field={field('place')} />
        <TickField field={field('calledOff')} />
      </FieldGroup>
      <FieldGroup heading={headings.deadlines}>
        <Deadlines meeting={data} field={field} />
      </FieldGroup>
    </>
  );
}

interface DeadlinesProps {
  meeting: Meeting;
  field: EditorProps<Meeting>['field'];
}

/** The two days, counted back from the meeting; days off are pointed out, and others can be chosen. */
function Deadlines({ meeting, field }: DeadlinesProps) {
  const days = deadlines(meeting);
  if (!days) return <p>{deadlineWords.none}</p>;
  const isChosen = meeting.inviteBy !== '' || meeting.itemsBy !== '';
  return (
    <>
      <DeadlineLine what={deadlineWords.invitation} deadline={days.invitation} field={field('inviteBy')} />
      <DeadlineLine what={deadlineWords.items} deadline={days.items} field={field('itemsBy')} />
      <details open={isChosen}>
        <summary>{deadlineWords.choose}</summary>
        <FieldRow>
          <TextField field={field('inviteBy')} kind="date" />
          <TextField field={field('itemsBy')} kind="date" />
        </FieldRow>
      </details>
    </>
  );
}

interface DeadlineLineProps {
  /** What must be done. */
  what: string;
  deadline: Deadline;
  /** Where another day is chosen. */
  field: Field<string>;
}

function DeadlineLine({ what, deadline: { day, dayOff, workingDay }, field }: DeadlineLineProps) {
  const said = dayOff?.kind === 'closed' ? deadlineWords.closed : deadlineWords.dayOff;
  return (
    <div class="meeting-deadline">
      <p>
        {what} <strong>{dayWithWeekday(day)}</strong>.{' '}
        {dayOff && said(dayOff.name, dayWithWeekday(workingDay))}
      </p>
      {dayOff && (
        <button
          type="button"
          class="button button-secondary"
          onClick={() => {
            field.set(workingDay, '');
            document.getElementById(field.id)?.focus();
          }}
        >
          {deadlineWords.use(dayInWords(workingDay))}
        </button>
      )}
    </div>
  );
}
