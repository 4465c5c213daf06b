import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';

interface ModalDialogProps {
  class: string;
  /** Id of the heading that names it. */
  titleId: string;
  /** Escape: the harmless answer. */
  onCancel: () => void;
  children: ComponentChildren;
}

/** Something to be answered before the page goes on; afterwards the focus is back where it was. */
export function ModalDialog({ class: look, titleId, onCancel, children }: ModalDialogProps) {
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
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      {children}
    </dialog>
  );
}
