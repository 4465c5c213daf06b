import { useContext, useState } from 'preact/hooks';
import { newId } from '../folder/new-id';
import { failedMessages, type UserMessage } from '../messages';
import { Announce } from '../page/announce';
import { MessageBox } from '../page/MessageBox';

interface ReminderButtonProps {
  label: string;
  /** What the calendar says: nothing personal. */
  title: string;
  /** ISO day. */
  day: string;
  fileName: string;
}

/** Offers a day as a calendar file that Outlook, Google and Apple read. */
export function ReminderButton({ label, title, day, fileName }: ReminderButtonProps) {
  const announce = useContext(Announce);
  const [message, setMessage] = useState<UserMessage>();
  const save = async () => {
    setMessage(undefined);
    try {
      const [{ reminderCalendar }, { exportToDisk }] = await Promise.all([
        import('../../documents/calendar/reminder'),
        import('../file/disk'),
      ]);
      const content = reminderCalendar({ title, day, uid: newId(), now: new Date() });
      if (await exportToDisk(content, 'text/calendar', fileName)) announce('Påmindelsen er gemt.');
    } catch {
      setMessage(failedMessages.file);
    }
  };
  return (
    <div class="form-group">
      <button type="button" class="button button-secondary" onClick={() => void save()}>
        {label}
      </button>
      {message && <MessageBox message={message} />}
    </div>
  );
}
