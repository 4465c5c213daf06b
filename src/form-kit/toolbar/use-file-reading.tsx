import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { FindRoom } from '../file/open';
import type { OpenedBytes } from '../file/open-bytes';
import type { PassphraseDialog } from './PassphraseDialog';

/** Reading files that the user chose. */
export interface FileReading {
  /** Reads a file that the user chose; asks for the words where it is locked. */
  read: (file: File) => Promise<OpenedBytes>;
  /** The question for the words, to be shown with the tools; nothing where nobody is asked. */
  question: VNode | undefined;
}

/** The question as it stands: who waits for its answer, and whether words were wrong before. */
interface Asked {
  Dialog: typeof PassphraseDialog;
  afterWrong: boolean;
  trying: boolean;
  answer: (passphrase: string | undefined) => void;
}

/** Reading files, readable or locked. The work in the tab is not touched: what was read is handed back. */
export function useFileReading(findRoom: FindRoom): FileReading {
  const [asked, setAsked] = useState<Asked>();

  const ask = async (afterWrong: boolean) => {
    const { PassphraseDialog: Dialog } = await import('./PassphraseDialog');
    return new Promise<string | undefined>((resolve) => {
      setAsked({ Dialog, afterWrong, trying: false, answer: resolve });
    });
  };
  const read = async (file: File): Promise<OpenedBytes> => {
    const { openBytes, isTooLarge } = await import('../file/open-bytes');
    if (isTooLarge(file.size)) return { kind: 'tooLarge' };
    try {
      return await openBytes(new Uint8Array(await file.arrayBuffer()), findRoom, ask);
    } finally {
      setAsked(undefined);
    }
  };

  const question = asked && (
    <asked.Dialog
      afterWrong={asked.afterWrong}
      trying={asked.trying}
      onTry={(passphrase) => {
        setAsked({ ...asked, trying: true });
        asked.answer(passphrase);
      }}
      onCancel={() => {
        asked.answer(undefined);
      }}
    />
  );
  return { read, question };
}
