import type { FunctionComponent } from 'preact';
import type { NoticeBlock } from './block';

/** The framed remark; an empty one says nothing and shows nothing. */
export const NoticeHtml: FunctionComponent<{ block: NoticeBlock }> = ({ block }) =>
  block.text.trim() === '' ? null : (
    <div class="document-notice" role="note">
      <p class="document-text">{block.text}</p>
    </div>
  );
