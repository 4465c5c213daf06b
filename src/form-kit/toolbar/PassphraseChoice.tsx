import { useId, useState } from 'preact/hooks';
import { suggestedPassphrase } from '../../domain/passphrase/passphrase';
import { passphraseBits, strengthInWords } from '../../domain/passphrase/strength';
import { failedMessages } from '../messages';
import { MessageBox } from '../page/MessageBox';

interface PassphraseChoiceProps {
  passphrase: string;
  onChange: (passphrase: string) => void;
  /** What is suggested from; undefined where it could not be fetched. */
  words: readonly string[] | undefined;
}

/** The words that the file will be locked with: suggested, or one's own, with what they are worth. Shown in clear. */
export function PassphraseChoice({ passphrase, onChange, words }: PassphraseChoiceProps) {
  const id = useId();
  const [copied, setCopied] = useState('');
  const change = (changed: string) => {
    setCopied('');
    onChange(changed);
  };
  const copy = () => {
    navigator.clipboard.writeText(passphrase).then(
      () => {
        setCopied('Ordene er kopieret.');
      },
      () => {
        setCopied('Ordene blev ikke kopieret. Skriv dem af i stedet.');
      },
    );
  };
  return (
    <div class="form-group passphrase">
      {!words && <MessageBox message={failedMessages.words} />}
      <label class="form-label" for={id}>
        Kodeord
      </label>
      <p class="form-hint" id={`${id}-hjaelp`}>
        Skriv ordene ned. Send dem aldrig sammen med filen. Du kan også skrive dine egne.
      </p>
      <textarea
        class="form-input"
        id={id}
        rows={2}
        autocomplete="off"
        autocapitalize="none"
        spellcheck={false}
        required
        aria-describedby={`${id}-hjaelp ${id}-styrke`}
        value={passphrase}
        onInput={(event) => {
          change(event.currentTarget.value);
        }}
      />
      <p class="passphrase-strength" id={`${id}-styrke`}>
        {passphrase.trim() === ''
          ? 'Skriv kodeord, før du gemmer.'
          : strengthInWords(passphraseBits(passphrase, new Set(words)))}
      </p>
      <div class="passphrase-buttons">
        {words && (
          <button
            type="button"
            class="button button-secondary"
            onClick={() => {
              change(suggestedPassphrase(words));
            }}
          >
            Nye ord
          </button>
        )}
        <button type="button" class="button button-secondary" onClick={copy}>
          Kopiér ordene
        </button>
      </div>
      <p role="status">{copied}</p>
      <p class="passphrase-warning">
        <strong>Uden kodeordene kan ingen åbne filen.</strong> Vi kender dem ikke og kan ikke hjælpe.
      </p>
    </div>
  );
}
