import { useEffect, useRef } from 'preact/hooks';

interface ConfirmDialogProps {
  title: string;
  text: string;
  /** What there is to know, one by one. */
  points?: readonly string[];
  /** What happens on the one button that does something. */
  confirm: string;
  onConfirm: () => void;
  onCancel: () => void;
}

/** Asks before something is lost or given away. The harmless answer has the focus; Escape means the same. */
export function ConfirmDialog({
  title,
  text,
  points = [],
  confirm,
  onConfirm,
  onCancel,
}: ConfirmDialogProps) {
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
      class="confirm"
      ref={dialog}
      aria-labelledby="bekraeft-titel"
      aria-describedby="bekraeft-tekst"
      onCancel={(event) => {
        event.preventDefault();
        onCancel();
      }}
    >
      <h2 id="bekraeft-titel">{title}</h2>
      <div id="bekraeft-tekst">
        <p>{text}</p>
        {points.length > 0 && (
          <ul>
            {points.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        )}
      </div>
      <div class="confirm-buttons">
        <button type="button" class="button button-primary" autofocus onClick={onCancel}>
          Fortryd
        </button>
        <button type="button" class="button button-secondary" onClick={onConfirm}>
          {confirm}
        </button>
      </div>
    </dialog>
  );
}
