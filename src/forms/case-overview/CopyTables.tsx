import { useContext, useState } from 'preact/hooks';
import { failedMessages, type UserMessage } from '../../form-kit/messages';
import { Announce } from '../../form-kit/page/announce';
import { MessageBox } from '../../form-kit/page/MessageBox';
import { statedCases } from './asked';
import type { Overview } from './schema';
import { screen } from './texts';

/** The cases and the figures for a spreadsheet; the code for both comes when it is wanted. */
export function CopyTables({ overview }: { overview: Overview }) {
  const announce = useContext(Announce);
  const [message, setMessage] = useState<UserMessage>();
  if (statedCases(overview).length === 0) return null;

  const copy = async (table: 'casesText' | 'figuresText') => {
    setMessage(undefined);
    try {
      const texts = await import('./table-text');
      await navigator.clipboard.writeText(texts[table](overview));
      announce(screen.copied);
    } catch {
      setMessage(failedMessages.copy);
    }
  };
  return (
    <div class="form-group">
      <div class="document-buttons">
        <button type="button" class="button button-secondary" onClick={() => void copy('casesText')}>
          {screen.copyCases}
        </button>
        <button type="button" class="button button-secondary" onClick={() => void copy('figuresText')}>
          {screen.copyFigures}
        </button>
      </div>
      {message && <MessageBox message={message} />}
    </div>
  );
}
