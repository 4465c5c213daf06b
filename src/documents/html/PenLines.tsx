import type { FunctionComponent } from 'preact';

/**
 * Room for the pen. The lines are for the eye, borders that come out of any printer; above them, for the ear, lies a
 * text field that is seen through and switched off, named by the question that it belongs to: screen readers know how
 * to say that here is something to fill in, though not on screen.
 */
export const PenLines: FunctionComponent<{ name: string; lines: number }> = ({ name, lines }) =>
  lines === 0 ? null : (
    <span class="document-lines">
      {Array.from({ length: lines }, (_, index) => (
        <span key={index} class="document-line" />
      ))}
      <textarea disabled aria-label={name} />
    </span>
  );
