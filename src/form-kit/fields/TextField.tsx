import type { Field } from './field';
import { FieldFrame } from './FieldFrame';

interface TextFieldProps {
  field: Field<string>;
  /** What kind of text it is: decides the keyboard on a phone, and how wide a date or a phone number is. */
  kind?: 'text' | 'tel' | 'email' | 'date' | undefined;
  /** A few letters long: a time, an age. */
  short?: boolean;
}

/** A line of text, or a date. The browser stores and suggests nothing: tools are shared. */
export function TextField({ field, kind = 'text', short = false }: TextFieldProps) {
  return (
    <FieldFrame field={field}>
      {(control) => (
        <input
          {...control}
          class={short ? 'form-input form-input-short' : 'form-input'}
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
