import type { Field } from './field';
import { FieldFrame } from './FieldFrame';

interface TextFieldProps {
  field: Field<string>;
  /** What kind of text it is: decides the keyboard on a phone. */
  kind?: 'text' | 'tel' | 'email' | 'date' | undefined;
  /** Rough length of the answer. */
  width?: 'short' | 'full' | undefined;
}

/** A line of text, or a date. The browser stores and suggests nothing: tools are shared. */
export function TextField({ field, kind = 'text', width = 'full' }: TextFieldProps) {
  return (
    <FieldFrame field={field}>
      {(control) => (
        <input
          {...control}
          class={`form-input ${width === 'short' ? 'form-input-short' : ''}`}
          type={kind}
          autocomplete="off"
          spellcheck={kind === 'text'}
          value={field.value}
          onInput={(event) => {
            field.set(event.currentTarget.value);
          }}
        />
      )}
    </FieldFrame>
  );
}
