import { useContext, useState } from 'preact/hooks';
import { failedMessages, type UserMessage } from '../messages';
import { Announce } from '../page/announce';
import { MessageBox } from '../page/MessageBox';

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
  const save = async () => {
    setMessage(undefined);
    try {
      const [text, { exportToDisk }] = await Promise.all([content(), import('../file/disk')]);
      if (!(await exportToDisk(text, 'text/calendar', fileName))) return;
      announce(saved);
      onSaved?.();
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
