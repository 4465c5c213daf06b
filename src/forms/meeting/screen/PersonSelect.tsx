import { personLabel, type Person } from '../../../domain/person/person';
import type { Field } from '../../../form-kit/fields/field';
import { AdviceNote, Hint, useNotes } from '../../../form-kit/fields/FieldNotes';
import { form } from '../form-texts';

interface PersonSelectProps {
  /** Holds the id of the chosen one; empty for nobody. */
  field: Field<string>;
  /** Among whom one chooses. */
  persons: readonly Person[];
}

/** One of those who take part, or nobody yet. */
export function PersonSelect({ field, persons }: PersonSelectProps) {
  const { describedBy, advice } = useNotes(field);
  return (
    <div class="form-group">
      <label class="form-label" for={field.id}>
        {field.label}
      </label>
      <Hint id={field.id} hint={field.hint} />
      <select
        class="form-select"
        id={field.id}
        data-path={field.path}
        aria-describedby={describedBy}
        value={persons.some(({ id }) => id === field.value) ? field.value : ''}
        onChange={(event) => {
          field.set(event.currentTarget.value);
        }}
      >
        <option value="">{form.nobodyChosen}</option>
        {persons.map((person) => (
          <option key={person.id} value={person.id}>
            {personLabel(person)}
          </option>
        ))}
      </select>
      <AdviceNote id={field.id} advice={advice} />
    </div>
  );
}
