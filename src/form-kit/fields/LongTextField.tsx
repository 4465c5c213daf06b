import type { Field } from './field';
import { FieldFrame } from './FieldFrame';

/** Running text; the box grows with what is written, where the browser can. */
export function LongTextField({ field, rows = 4 }: { field: Field<string>; rows?: number }) {
  return (
    <FieldFrame field={field}>
      {(control) => (
        <textarea
          {...control}
          class="form-input form-textarea"
          rows={rows}
          autocomplete="off"
          spellcheck
          value={field.value}
          onInput={(event) => {
            field.set(event.currentTarget.value);
          }}
        />
      )}
    </FieldFrame>
  );
}
