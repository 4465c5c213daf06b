import { ModalDialog } from './ModalDialog';

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
  return (
    <ModalDialog titleId="bekraeft-titel" textId="bekraeft-tekst" onCancel={onCancel}>
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
    </ModalDialog>
  );
}
