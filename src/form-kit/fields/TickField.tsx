import type { Field } from './field';
import { AdviceNote, Hint, useNotes } from './FieldNotes';

/** A single yes that is ticked or not. */
export function TickField({ field }: { field: Field<boolean> }) {
  const { describedBy, advice } = useNotes(field);
  return (
    <div class="form-group form-group-checkbox">
      <input
        class="form-checkbox"
        type="checkbox"
        id={field.id}
        data-path={field.path}
        aria-describedby={describedBy}
        checked={field.value}
        onChange={(event) => {
          field.set(event.currentTarget.checked);
        }}
      />
      <label class="form-label" for={field.id}>
        {field.label}
      </label>
      <Hint id={field.id} hint={field.hint} />
      <AdviceNote id={field.id} advice={advice} />
    </div>
  );
}
