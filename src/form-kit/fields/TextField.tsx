import type { Field } from './field';
import { AdviceNote, Hint, useNotes } from './FieldNotes';

interface TextFieldProps {
  field: Field<string>;
  /** What kind of text it is: decides the keyboard on a phone. */
  kind?: 'text' | 'tel' | 'email' | 'date' | undefined;
  /** Rough length of the answer. */
  width?: 'short' | 'full' | undefined;
}

/** A line of text, or a date. The browser stores and suggests nothing: tools are shared. */
export function TextField({ field, kind = 'text', width = 'full' }: TextFieldProps) {
  const { describedBy, advice } = useNotes(field);
  return (
    <div class="form-group">
      <label class="form-label" for={field.id}>
        {field.label}
      </label>
      <Hint id={field.id} hint={field.hint} />
      <input
        class={`form-input ${width === 'short' ? 'form-input-short' : ''}`}
        id={field.id}
        data-path={field.path}
        type={kind}
        autocomplete="off"
        spellcheck={kind === 'text'}
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
