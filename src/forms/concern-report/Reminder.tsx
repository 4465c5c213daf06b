import { ReminderButton } from '../../form-kit/calendar/ReminderButton';
import { calendar } from './texts';

/** Takes the day to look again into one's own calendar: without a word about whom it concerns. */
export function Reminder({ day, today }: { day: string; today: string }) {
  if (day === '' || day < today) return null;
  return (
    <ReminderButton label={calendar.button} title={calendar.title} day={day} fileName={calendar.fileName} />
  );
}
