import { useContext, useState } from 'preact/hooks';
import { failedMessages, type UserMessage } from '../messages';
import { Announce } from '../page/announce';
import { LeavingQuestion, type Leaving } from '../page/LeavingQuestion';
import { MessageBox } from '../page/MessageBox';
import { calendarWarnings } from './calendar-warnings';

interface CalendarButtonProps {
  label: string;
  fileName: string;
  /** Said once the file is saved. */
  saved: string;
  /** The text of the file: nothing personal. Code for it is loaded here, not with the form. */
  content: () => Promise<string>;
  /** The file was saved, not called off in the dialog. */
  onSaved?: () => void;
}

/** Offers entries as a calendar file that Outlook, Google and Apple read. */
export function CalendarButton({ label, fileName, saved, content, onSaved }: CalendarButtonProps) {
  const announce = useContext(Announce);
  const [message, setMessage] = useState<UserMessage>();
  const [leaving, setLeaving] = useState<Leaving>();
  const save = async (text: string) => {
    try {
      const { exportToDisk } = await import('../file/disk');
      if (!(await exportToDisk(text, 'text/calendar', fileName))) return;
      announce(saved);
      onSaved?.();
    } catch {
      setMessage(failedMessages.file);
    }
  };
  const look = async () => {
    setMessage(undefined);
    try {
      // The dialog for files comes along: the browser lets it open only shortly after a click.
      const [text] = await Promise.all([content(), import('../file/disk')]);
      const points = calendarWarnings(text);
      if (points.length > 0) setLeaving({ label: 'Gem', points, go: () => void save(text) });
      else await save(text);
    } catch {
      setMessage(failedMessages.file);
    }
  };
  return (
    <div class="form-group">
      <button type="button" class="button button-secondary" onClick={() => void look()}>
        {label}
      </button>
      {message && <MessageBox message={message} />}
      {leaving && (
        <LeavingQuestion
          leaving={leaving}
          onEnd={() => {
            setLeaving(undefined);
          }}
        />
      )}
    </div>
  );
}
