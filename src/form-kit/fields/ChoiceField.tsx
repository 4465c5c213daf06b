import type { Field } from './field';
import { AdviceNote, Hint, useNotes } from './FieldNotes';

interface ChoiceFieldProps<Choice extends string> {
  field: Field<Choice | ''>;
  /** Every answer with its words, in order. */
  choices: Readonly<Record<Choice, string>>;
}

/** One of a few answers. An answer can be taken back, since an unanswered question is valid too. */
export function ChoiceField<Choice extends string>({ field, choices }: ChoiceFieldProps<Choice>) {
  const { describedBy, advice } = useNotes(field);
  return (
    <div class="form-group">
      <fieldset
        class={isShort(Object.values(choices)) ? 'choices-beside' : undefined}
        aria-describedby={describedBy}
        id={field.id}
        data-path={field.path}
        tabIndex={-1}
      >
        <legend class="form-label">{field.label}</legend>
        <Hint id={field.id} hint={field.hint} />
        {(Object.entries(choices) as [Choice, string][]).map(([choice, label]) => (
          <div class="form-group-radio" key={choice}>
            <input
              class="form-radio"
              type="radio"
              name={field.id}
              id={`${field.id}-${choice}`}
              data-path={field.path}
              checked={field.value === choice}
              onChange={() => {
                field.set(choice);
              }}
            />
            <label class="form-label" for={`${field.id}-${choice}`}>
              {label}
            </label>
          </div>
        ))}
        {field.value !== '' && (
          <button
            type="button"
            class="button button-unstyled form-take-back"
            onClick={() => {
              field.set('');
              document.getElementById(field.id)?.focus();
            }}
          >
            Fjern svaret<span class="sr-only"> på {field.label}</span>
          </button>
        )}
      </fieldset>
      <AdviceNote id={field.id} advice={advice} />
    </div>
  );
}

/** True of answers such as "Ja", "Nej" and "Ved ikke", which stand in one line even on a phone. */
function isShort(words: readonly string[]): boolean {
  return words.join('').length <= 20;
}
