import type { Field } from './field';
import { AdviceNote, Hint, useNotes } from './FieldNotes';

/** Running text; the box grows with what is written, where the browser can. */
export function LongTextField({ field, rows = 4 }: { field: Field<string>; rows?: number }) {
  const { describedBy, advice } = useNotes(field);
  return (
    <div class="form-group">
      <label class="form-label" for={field.id}>
        {field.label}
      </label>
      <Hint id={field.id} hint={field.hint} />
      <textarea
        class="form-input form-textarea"
        id={field.id}
        data-path={field.path}
        rows={rows}
        autocomplete="off"
        spellcheck
        aria-describedby={describedBy}
        value={field.value}
        onInput={(event) => {
          field.set(event.currentTarget.value);
        }}
      />
      <AdviceNote id={field.id} advice={advice} />
    </div>
  );
}
