import type { FormContent } from '../define-form';
import type { FindRoom } from '../file/open';
import type { UserMessage } from '../messages';
import type { Work } from '../session/use-work';

/** What each tool on the folder works with. */
export interface ToolProps {
  work: Work;
  findRoom: FindRoom;
  /** The words of what documents refer to. */
  content: FormContent;
  announce: (message: string) => void;
  /** Shows a user's trouble below the tools; nothing: takes it away. */
  say: (message?: UserMessage) => void;
  /** After a folder was opened or all was cleared: the page may have to show another document. */
  onReplaced: () => void;
}
