import type { Field } from './field';
import { FieldFrame } from './FieldFrame';

interface SelectFieldProps {
  field: Field<string>;
  /** What it means to choose nothing. */
  none: string;
  /** What can be chosen, in order: what is kept, and its words. */
  choices: readonly (readonly [value: string, label: string])[];
}

/** One of a list that is folded away: names of persons, of groups. */
export function SelectField({ field, none, choices }: SelectFieldProps) {
  return (
    <FieldFrame field={field}>
      {(control) => (
        <select
          {...control}
          class="form-select"
          value={choices.some(([value]) => value === field.value) ? field.value : ''}
          onChange={(event) => {
            field.set(event.currentTarget.value, '');
          }}
        >
          <option value="">{none}</option>
          {choices.map(([value, label]) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
