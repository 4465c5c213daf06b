import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { ModalDialog } from '../page/ModalDialog';

interface FormDialogProps {
  title: string;
  /** On the button that goes on. */
  submit: string;
  /** Said while it takes its time; nothing can be pressed then. */
  working: string | undefined;
  onSubmit: () => void;
  onCancel: () => void;
  children: ComponentChildren;
}

/** A question with fields to fill in. Enter goes on, Escape gives up. */
export function FormDialog({ title, submit, working, onSubmit, onCancel, children }: FormDialogProps) {
  const titleId = useId();
  const cancel = () => {
    if (working === undefined) onCancel();
  };
  return (
    <ModalDialog class="form-dialog" titleId={titleId} onCancel={cancel}>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (working === undefined) onSubmit();
        }}
      >
        <h2 id={titleId}>{title}</h2>
        {children}
        <p role="status">{working}</p>
        <div class="confirm-buttons">
          <button type="submit" class="button button-primary" aria-disabled={working !== undefined}>
            {submit}
          </button>
          <button
            type="button"
            class="button button-secondary"
            aria-disabled={working !== undefined}
            onClick={cancel}
          >
            Fortryd
          </button>
        </div>
      </form>
    </ModalDialog>
  );
}
