import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { openingMessages } from '../file/opening-messages';
import { MessageBox } from '../page/MessageBox';
import { FormDialog } from './FormDialog';

interface PassphraseDialogProps {
  /** True where the words before did not open the file. */
  afterWrong: boolean;
  /** True while the words are tried. */
  trying: boolean;
  onTry: (passphrase: string) => void;
  onCancel: () => void;
}

/** Asks for the words that a file is locked with. What was typed stays, so that a slip can be mended. */
export function PassphraseDialog({ afterWrong, trying, onTry, onCancel }: PassphraseDialogProps) {
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState('');
  useEffect(() => {
    if (!trying) field.current?.focus();
  }, [trying]);
  return (
    <FormDialog
      title="Filen er låst"
      submit="Lås op"
      working={trying ? 'Prøver kodeordene …' : undefined}
      onSubmit={() => {
        if (typed.trim() !== '') onTry(typed);
        else field.current?.focus();
      }}
      onCancel={onCancel}
    >
      <div class="form-group">
        <label class="form-label" for={id}>
          Kodeord
        </label>
        <p class="form-hint" id={`${id}-hjaelp`}>
          Skriv de ord, filen blev låst med, i samme rækkefølge.
        </p>
        <input
          class="form-input"
          id={id}
          ref={field}
          type="text"
          autocomplete="off"
          autocapitalize="none"
          spellcheck={false}
          required
          aria-describedby={`${id}-hjaelp`}
          value={typed}
          onInput={(event) => {
            setTyped(event.currentTarget.value);
          }}
        />
      </div>
      {afterWrong && !trying && <MessageBox message={openingMessages.wrongPassphrase} />}
    </FormDialog>
  );
}
