import { ModalDialog } from './ModalDialog';

interface IdleWarningProps {
  secondsLeft: number;
  onKeep: () => void;
  onClear: () => void;
}

/** Asks whether someone is there, before a tab that nobody uses is cleared. Escape keeps the work. */
export function IdleWarning({ secondsLeft, onKeep, onClear }: IdleWarningProps) {
  return (
    <ModalDialog titleId="ubrugt-titel" textId="ubrugt-tekst" onCancel={onKeep}>
      <h2 id="ubrugt-titel">Er du her stadig?</h2>
      <p id="ubrugt-tekst">
        Ingen har brugt fanen i en halv time. Den bliver ryddet, så andre ikke kan læse med. Det, du ikke har
        gemt som fil, forsvinder.
      </p>
      <p class="idle-countdown" aria-hidden="true">
        {remaining(secondsLeft)}
      </p>
      {/* Read aloud at a few moments only: every second would drown all else. */}
      <p class="sr-only" role="status">
        {remaining(spokenSeconds(secondsLeft))}
      </p>
      <div class="confirm-buttons">
        <button type="button" class="button button-primary" autofocus onClick={onKeep}>
          Behold mit arbejde
        </button>
        <button type="button" class="button button-secondary" onClick={onClear}>
          Ryd nu
        </button>
      </div>
    </ModalDialog>
  );
}

function remaining(seconds: number): string {
  const [minutes, rest] = [Math.floor(seconds / 60), String(seconds % 60).padStart(2, '0')];
  return `${String(minutes)}:${rest} minutter tilbage`;
}

/** The next of the moments at which the time left is said. */
function spokenSeconds(seconds: number): number {
  return [10, 30, 60, 120].find((moment) => seconds <= moment) ?? seconds;
}
