import type { ComponentChildren } from 'preact';
import type { Field } from './field';
import { AdviceNote, Hint, useNotes } from './FieldNotes';

interface FieldFrameProps {
  field: Omit<Field<unknown>, 'value' | 'set'>;
  /** The control, given what belongs to it: its id, its path, and what describes it. */
  children: (control: ControlMarks) => ComponentChildren;
}

/** What ties a control to its label, its notes and its place in the data. */
interface ControlMarks {
  id: string;
  'data-path': string;
  'aria-describedby': string | undefined;
}

/** One control with its label and hint above and its advice below. */
export function FieldFrame({ field, children }: FieldFrameProps) {
  const { describedBy, advice } = useNotes(field);
  return (
    <div class="form-group">
      <label class="form-label" for={field.id}>
        {field.label}
      </label>
      <Hint id={field.id} hint={field.hint} />
      {children({ id: field.id, 'data-path': field.path, 'aria-describedby': describedBy })}
      <AdviceNote id={field.id} advice={advice} />
    </div>
  );
}
