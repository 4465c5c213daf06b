import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface ModalDialogProps {
  /** Where it looks otherwise than a plain question. */
  class?: string;
  /** Id of the heading that names it. */
  titleId: string;
  /** Id of what is read aloud after the name; only where that is short. */
  textId?: string;
  /** Escape: the harmless answer. */
  onCancel: () => void;
  children: ComponentChildren;
}

/** Something to be answered before the page goes on; afterwards the focus is back where it was. */
export function ModalDialog({ class: look, titleId, textId, onCancel, children }: ModalDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const shown = dialog.current;
    shown?.showModal();
    return () => {
      // Closing gives the focus back to what opened it; what is only removed does not.
      shown?.close();
    };
  }, []);
  return (
    <dialog
      class={look}
      ref={dialog}
      aria-labelledby={titleId}
      aria-describedby={textId}
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
      onClose={() => {
        // Answered and gone: that is no Escape.
        if (!dialog.current) return;
        // A browser closes it at the second Escape in a row, whatever we say. What has to be answered stays.
        onCancel();
        dialog.current.showModal();
      }}
    >
      {children}
    </dialog>
  );
}
