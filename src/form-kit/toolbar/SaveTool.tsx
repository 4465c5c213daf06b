import { useEffect, useState } from 'preact/hooks';
import { emptyFolder } from '../folder/folder';
import { failedMessages } from '../messages';
import type { SaveDialog } from './SaveDialog';
import { ToolButton } from './ToolButton';
import type { ToolProps } from './tool';

/** What the dialog needs, fetched at the first click. */
interface Fetched {
  Dialog: typeof SaveDialog;
  /** Undefined where the list could not be fetched. */
  words: readonly string[] | undefined;
}

/** Saves the folder as a file: locked with words, or readable. */
export function SaveTool({ work, announce, say }: ToolProps) {
  const [asking, setAsking] = useState<Fetched>();
  const [saving, setSaving] = useState(false);
  const [passphrase, setPassphrase] = useState('');
  const { folder } = work;
  useEffect(() => {
    // After "Ryd alt" nothing of the work is known any more.
    if (folder === emptyFolder) setPassphrase('');
  }, [folder]);

  const ask = async () => {
    say();
    try {
      const [{ SaveDialog: Dialog }, words] = await Promise.all([
        import('./SaveDialog'),
        import('../file/word-list').then(
          ({ wordList }) => wordList,
          () => undefined,
        ),
        // Fetched now: the browser lets a file dialog open only shortly after a click.
        import('../file/disk'),
      ]);
      setAsking({ Dialog, words });
    } catch {
      say(failedMessages.file);
    }
  };
  useEffect(() => {
    // Whoever saves by habit would otherwise get the page from the browser, without what was written in it.
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.key !== 's') return;
      event.preventDefault();
      if (!document.querySelector('dialog[open]')) void ask();
    };
    addEventListener('keydown', onKey);
    return () => {
      removeEventListener('keydown', onKey);
    };
  });
  const save = async (chosen: string | undefined) => {
    setSaving(true);
    if (chosen !== undefined) setPassphrase(chosen);
    try {
      const { saveToDisk, saveLockedToDisk } = await import('../file/disk');
      const now = new Date();
      const saved = await (chosen === undefined
        ? saveToDisk(folder, now)
        : saveLockedToDisk(folder, now, chosen));
      if (!saved) return;
      work.markSaved();
      setAsking(undefined);
      announce(chosen === undefined ? 'Mappen er gemt som fil, ulåst.' : 'Mappen er gemt som fil, låst.');
    } catch {
      setAsking(undefined);
      say(failedMessages.file);
    } finally {
      setSaving(false);
    }
  };

  return (
    <>
      <ToolButton label="Gem som fil" keys="Ctrl + S" onClick={() => void ask()} />
      {asking && (
        <asking.Dialog
          folder={folder}
          passphrase={passphrase}
          words={asking.words}
          saving={saving}
          onSave={(chosen) => void save(chosen)}
          onCancel={() => {
            setAsking(undefined);
          }}
        />
      )}
    </>
  );
}
