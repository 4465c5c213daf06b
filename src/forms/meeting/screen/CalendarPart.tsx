import { useRef } from 'preact/hooks';
import { CalendarButton } from '../../../form-kit/calendar/CalendarButton';
import type { EditorProps } from '../../../form-kit/define-form';
import { FieldGroup } from '../../../form-kit/fields/FieldGroup';
import { calendar } from '../form-texts';
import { calendarVersion } from '../schedule';
import type { Meeting } from '../schema';
import { headings } from '../texts';

/** Takes the meeting and its deadlines into calendars; again after it was moved or called off. */
export function CalendarPart({ data, field }: EditorProps<Meeting>) {
  // The file may be saved a while after the click: what was typed meanwhile must not be lost.
  const kept = useRef(field('calendar'));
  kept.current = field('calendar');
  const version = calendarVersion(data);
  return (
    <FieldGroup heading={headings.calendar}>
      <p>{calendar.what}</p>
      {version ? (
        <>
          <CalendarButton
            label={data.calledOff ? calendar.buttonCalledOff : calendar.button}
            fileName={calendar.fileName}
            saved={calendar.saved}
            content={async () => {
              const { meetingCalendar } = await import('../../../documents/calendar/meeting');
              return meetingCalendar({ ...version.entries, now: new Date() });
            }}
            onSaved={() => {
              kept.current.set(version.kept, '');
            }}
          />
          <p>{calendar.again}</p>
        </>
      ) : (
        <p>{calendar.missing}</p>
      )}
    </FieldGroup>
  );
}
