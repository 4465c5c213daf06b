import { useId, useMemo, useState } from 'preact/hooks';
import { suggestedPassphrase, tidyPassphrase } from '../../domain/passphrase/passphrase';
import type { Folder } from '../folder/folder';
import { FormDialog } from './FormDialog';
import { PassphraseChoice } from './PassphraseChoice';
import { savingWarnings } from './saving-warnings';

interface SaveDialogProps {
  folder: Folder;
  /** The words of the last time, to go on with; none at the first. */
  passphrase: string;
  /** What words are suggested from; undefined where it could not be fetched. */
  words: readonly string[] | undefined;
  /** True while the file is locked and written. */
  saving: boolean;
  /** @param passphrase undefined: readable by everyone */
  onSave: (passphrase: string | undefined) => void;
  onCancel: () => void;
}

/** How the folder is to be saved: locked with words, or knowingly readable by whoever gets the file. */
export function SaveDialog({ folder, passphrase, words, saving, onSave, onCancel }: SaveDialogProps) {
  const id = useId();
  // What names someone is offered locked first.
  const namesSomeone = folder.persons.some(({ name }) => name.trim() !== '');
  const [locked, setLocked] = useState(namesSomeone || passphrase !== '');
  const warnings = useMemo(() => savingWarnings(folder, locked), [folder, locked]);
  const [chosen, setChosen] = useState(() => passphrase || (words ? suggestedPassphrase(words) : ''));
  const save = () => {
    if (!locked) onSave(undefined);
    else if (tidyPassphrase(chosen) !== '') onSave(tidyPassphrase(chosen));
  };
  const choice = (value: boolean, label: string, hint: string) => (
    <div class="form-group-radio">
      <input
        class="form-radio"
        type="radio"
        name={id}
        id={`${id}-${String(value)}`}
        aria-describedby={`${id}-${String(value)}-hjaelp`}
        checked={locked === value}
        onChange={() => {
          setLocked(value);
        }}
      />
      <label class="form-label" for={`${id}-${String(value)}`}>
        {label}
      </label>
      <p class="form-hint" id={`${id}-${String(value)}-hjaelp`}>
        {hint}
      </p>
    </div>
  );
  return (
    <FormDialog
      title="Gem mappen som fil"
      submit={locked ? 'Gem låst' : 'Gem ulåst'}
      working={saving ? 'Gemmer …' : undefined}
      onSubmit={save}
      onCancel={onCancel}
    >
      <fieldset class="form-group">
        <legend class="form-label">Hvem skal kunne læse filen?</legend>
        {choice(
          true,
          'Gem låst',
          'Kun den, der har kodeordene, kan læse den. Vælg det, når mappen handler om et menneske.',
        )}
        {choice(false, 'Gem ulåst', 'Alle, der får filen, kan læse den.')}
      </fieldset>
      <div aria-live="polite">
        {warnings.map((warning) => (
          <p key={warning} class="form-advice">
            {warning}
          </p>
        ))}
      </div>
      {locked && <PassphraseChoice passphrase={chosen} onChange={setChosen} words={words} />}
    </FormDialog>
  );
}
