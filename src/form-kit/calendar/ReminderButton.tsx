import { newId } from '../folder/new-id';
import { CalendarButton } from './CalendarButton';

interface ReminderButtonProps {
  label: string;
  /** What the calendar says: nothing personal. */
  title: string;
  /** ISO day. */
  day: string;
  fileName: string;
}

/** Offers a day as a calendar file. */
export function ReminderButton({ label, title, day, fileName }: ReminderButtonProps) {
  return (
    <CalendarButton
      label={label}
      fileName={fileName}
      saved="Påmindelsen er gemt."
      content={async () => {
        const { reminderCalendar } = await import('../../documents/calendar/reminder');
        return reminderCalendar({ title, day, uid: newId(), now: new Date() });
      }}
    />
  );
}
