import { useContext } from 'preact/hooks';
import type { Field } from './field';
import { ShownAdvice } from './shown-advice';

/** What a control's `aria-describedby` refers to, and the advice that is due. */
export interface Notes {
  describedBy: string | undefined;
  advice: readonly string[];
}

/** The notes of a field as they stand now. */
export function useNotes({ id, path, hint, advice }: Omit<Field<unknown>, 'value' | 'set'>): Notes {
  const due = useContext(ShownAdvice)(path) ? advice : [];
  const ids = [...(hint ? [`${id}-hjaelp`] : []), ...(due.length > 0 ? [`${id}-raad`] : [])];
  return { describedBy: ids.join(' ') || undefined, advice: due };
}

/** The hint above a control. */
export function Hint({ id, hint }: { id: string; hint: string | undefined }) {
  return hint ? (
    <span class="form-hint" id={`${id}-hjaelp`}>
      {hint}
    </span>
  ) : null;
}

interface AdviceNoteProps {
  id: string;
  advice: readonly string[];
  /** What it is about, where it does not stand right below it. */
  about?: string;
}

/** The advice below a control. */
export function AdviceNote({ id, advice, about }: AdviceNoteProps) {
  return advice.length > 0 ? (
    <p class="form-advice" id={`${id}-raad`}>
      <strong>Råd{about && ` (${about})`}: </strong>
      {advice.join(' ')}
    </p>
  ) : null;
}
