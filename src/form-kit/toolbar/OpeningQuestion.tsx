import { ModalDialog } from '../page/ModalDialog';

interface OpeningQuestionProps {
  /** True where the file and the tab hold the same documents or persons, with differences. */
  isSameWork: boolean;
  unsaved: boolean;
  onCompare: () => void;
  onAdd: () => void;
  onSwitch: () => void;
  onCancel: () => void;
}

/** What to do with a file where simply opening it would lose something. The first answer loses nothing. */
export function OpeningQuestion({ isSameWork, unsaved, ...answers }: OpeningQuestionProps) {
  const replace = { label: 'Skift til filen', choose: answers.onSwitch };
  const cancel = { label: 'Fortryd', choose: answers.onCancel };
  const [first, ...others] = isSameWork
    ? [{ label: 'Sammenlign og vælg', choose: answers.onCompare }, replace, cancel]
    : [cancel, { label: 'Læg filens skemaer til mappen', choose: answers.onAdd }, replace];
  return (
    <ModalDialog titleId="aabn-titel" onCancel={answers.onCancel}>
      <h2 id="aabn-titel">Vil du skifte til filen?</h2>
      {isSameWork && <p>Filen og dit arbejde i fanen handler om det samme, men de er ikke ens.</p>}
      {unsaved && <p>Du har arbejde i fanen, som ikke er gemt. Det forsvinder, når du skifter til filen.</p>}
      <div class="confirm-buttons">
        <button type="button" class="button button-primary" autofocus onClick={first.choose}>
          {first.label}
        </button>
        {others.map(({ label, choose }) => (
          <button key={label} type="button" class="button button-secondary" onClick={choose}>
            {label}
          </button>
        ))}
      </div>
    </ModalDialog>
  );
}
