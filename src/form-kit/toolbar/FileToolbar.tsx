import { useState } from 'preact/hooks';
import type { FindRoom } from '../file/open';
import { failedMessages, openingMessages, type UserMessage } from '../messages';
import type { Folder } from '../folder/folder';
import type { Work } from '../session/use-work';
import { ConfirmDialog } from './ConfirmDialog';
import { MessageBox } from './MessageBox';

interface FileToolbarProps {
  work: Work;
  findRoom: FindRoom;
  announce: (message: string) => void;
  /** After a folder was opened or all was cleared: the page may have to show another document. */
  onReplaced: () => void;
}

/** A step that would lose unsaved work, waiting for an answer. */
type Pending = { kind: 'clear' } | { kind: 'replace'; folder: Folder };

const questions = {
  clear: {
    title: 'Vil du slette alt?',
    text: 'Alt, du har skrevet i denne fane, forsvinder. Filer, du har gemt, bliver liggende.',
    confirm: 'Slet alt',
  },
  replace: {
    title: 'Vil du skifte til filen?',
    text: 'Du har arbejde i fanen, som ikke er gemt. Det forsvinder, når filen åbnes.',
    confirm: 'Åbn filen',
  },
} as const;

/** Undo, redo, save, open and clear: the same on every page that works on the folder. */
export function FileToolbar({ work, findRoom, announce, onReplaced }: FileToolbarProps) {
  const [message, setMessage] = useState<UserMessage>();
  const [pending, setPending] = useState<Pending>();

  const save = async () => {
    setMessage(undefined);
    try {
      const { saveToDisk } = await import('../file/disk');
      if (!(await saveToDisk(work.folder, new Date()))) return;
      work.markSaved();
      announce('Mappen er gemt som fil.');
    } catch {
      setMessage(failedMessages.file);
    }
  };
  const replaceWith = (folder: Folder) => {
    setPending(undefined);
    work.replace(folder);
    onReplaced();
    announce('Filen er åbnet.');
  };
  const open = async () => {
    setMessage(undefined);
    try {
      const [{ pickFromDisk }, { openFile, largestFile }] = await Promise.all([
        import('../file/disk'),
        import('../file/open'),
      ]);
      const file = await pickFromDisk();
      if (!file) return;
      const opened =
        file.size > largestFile
          ? ({ kind: 'tooLarge' } as const)
          : await openFile(await file.text(), findRoom);
      if (opened.kind !== 'opened') setMessage(openingMessages[opened.kind]);
      else if (work.unsaved) setPending({ kind: 'replace', folder: opened.folder });
      else replaceWith(opened.folder);
    } catch {
      setMessage(failedMessages.open);
    }
  };
  const clear = () => {
    setPending(undefined);
    setMessage(undefined);
    work.clear();
    onReplaced();
    announce('Alt er slettet fra denne fane.');
  };

  return (
    <div class="file-toolbar">
      <div class="file-toolbar-buttons" role="group" aria-label="Mappen">
        <ToolButton label="Fortryd" enabled={work.canUndo} onClick={work.undo} />
        <ToolButton label="Gentag" enabled={work.canRedo} onClick={work.redo} />
        <ToolButton label="Gem som fil" onClick={() => void save()} />
        <ToolButton label="Åbn fil" onClick={() => void open()} />
        <ToolButton
          label="Ryd alt"
          onClick={() => {
            setPending({ kind: 'clear' });
          }}
        />
      </div>
      <p class="file-toolbar-status">{statusOf(work)}</p>
      {message && <MessageBox message={message} />}
      {pending && (
        <ConfirmDialog
          {...questions[pending.kind]}
          onCancel={() => {
            setPending(undefined);
          }}
          onConfirm={() => {
            if (pending.kind === 'clear') clear();
            else replaceWith(pending.folder);
          }}
        />
      )}
    </div>
  );
}

function statusOf({ unsaved, folder }: Work): string {
  if (unsaved) return 'Ikke gemt som fil. Det, du skriver, ligger kun i denne fane.';
  return folder.documents.length > 0 ? 'Gemt som fil.' : 'Intet er skrevet endnu.';
}

function ToolButton({
  label,
  enabled = true,
  onClick,
}: {
  label: string;
  enabled?: boolean;
  onClick: () => void;
}) {
  return (
    <button
      type="button"
      class="button button-tertiary"
      aria-disabled={!enabled}
      onClick={() => {
        if (enabled) onClick();
      }}
    >
      {label}
    </button>
  );
}
