import type { ComponentChildren, Ref } from 'preact';
import type { Field } from '../fields/field';

interface ListFrameProps {
  class: string;
  field: Omit<Field<unknown>, 'value' | 'set'>;
  /** Holds the element, in which the focus is moved. */
  place: Ref<HTMLDivElement>;
  /** What one row is called, for example "Iagttagelse". */
  rowName: string;
  add: () => void;
  children: ComponentChildren;
}

/** A list of rows under its name, with the button that adds one. */
export function ListFrame({ class: look, field, place, rowName, add, children }: ListFrameProps) {
  const nameId = listNameId(field);
  return (
    <div
      class={`form-group ${look}`}
      ref={place}
      id={field.id}
      tabIndex={-1}
      role="group"
      aria-labelledby={nameId}
    >
      <p class="form-label" id={nameId}>
        {field.label}
      </p>
      {field.hint && <p class="form-hint">{field.hint}</p>}
      {children}
      <button
        type="button"
        class="button button-secondary rows-add"
        onClick={() => {
          add();
        }}
      >
        Tilføj {rowName.toLowerCase()}
      </button>
    </div>
  );
}

/** Id of the words that name a list. */
export function listNameId({ id }: Pick<Field<unknown>, 'id'>): string {
  return `${id}-navn`;
}
