import { keptWorkMessage } from '../messages';
import { storedWork } from '../session/tab-storage';
import { MessageBox } from './MessageBox';

/** What the tab kept cannot be read: it can be taken home as it stands before it is thrown away. */
export function UnreadableWork({ onDiscard }: { onDiscard: () => void }) {
  const download = async () => {
    const { exportToDisk } = await import('../file/disk');
    await exportToDisk(storedWork() ?? '', 'application/json', 'mappe-ulaeselig.json');
  };
  return (
    <>
      <MessageBox message={keptWorkMessage} />
      <div class="document-buttons">
        <button type="button" class="button button-secondary" onClick={() => void download()}>
          Hent som fil
        </button>
        <button type="button" class="button button-secondary" onClick={onDiscard}>
          Begynd forfra
        </button>
      </div>
    </>
  );
}
