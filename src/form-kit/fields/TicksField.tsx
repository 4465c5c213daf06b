import type { Field } from './field';
import { AdviceNote, Hint, useNotes } from './FieldNotes';

interface TicksFieldProps {
  field: Field<readonly string[]>;
  /** Every answer with its words, in order. */
  choices: Readonly<Record<string, string>>;
}

/** Any number of answers. */
export function TicksField({ field, choices }: TicksFieldProps) {
  const { describedBy, advice } = useNotes(field);
  const toggled = (choice: string) =>
    field.value.includes(choice)
      ? field.value.filter((other) => other !== choice)
      : Object.keys(choices).filter((other) => other === choice || field.value.includes(other));
  return (
    <div class="form-group">
      <fieldset aria-describedby={describedBy} id={field.id} data-path={field.path} tabIndex={-1}>
        <legend class="form-label">{field.label}</legend>
        <Hint id={field.id} hint={field.hint} />
        {Object.entries(choices).map(([choice, label]) => (
          <div class="form-group-checkbox" key={choice}>
            <input
              class="form-checkbox"
              type="checkbox"
              id={`${field.id}-${choice}`}
              data-path={field.path}
              checked={field.value.includes(choice)}
              onChange={() => {
                field.set(toggled(choice));
              }}
            />
            <label class="form-label" for={`${field.id}-${choice}`}>
              {label}
            </label>
          </div>
        ))}
      </fieldset>
      <AdviceNote id={field.id} advice={advice} />
    </div>
  );
}
