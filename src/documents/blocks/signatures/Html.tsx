import type { FunctionComponent } from 'preact';
import { PenLines } from '../../html/PenLines';
import type { SignaturesBlock } from './block';

/** Lines to sign on, drawn by the style sheet; told to screen readers as empty fields under their names. */
export const SignaturesHtml: FunctionComponent<{ block: SignaturesBlock }> = ({ block }) =>
  block.lines.length === 0 ? null : (
    <div class="document-signatures">
      {block.lines.map((line, index) => (
        <p key={index} class="document-signature">
          <PenLines name={line} lines={1} />
          {line}
        </p>
      ))}
    </div>
  );
