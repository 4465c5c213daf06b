import { useState } from 'preact/hooks';
import { isEmptyFolder } from '../folder/folder';
import type { UserMessage } from '../messages';
import { MessageBox } from '../page/MessageBox';
import type { Work } from '../session/use-work';
import { ClearTool } from './ClearTool';
import { OpenTool } from './OpenTool';
import { SaveTool } from './SaveTool';
import { ToolButton } from './ToolButton';
import type { ToolProps } from './tool';

/** Undo, redo, save, open and clear: the same on every page that works on the folder. */
export function FileToolbar(props: Omit<ToolProps, 'say'>) {
  const { work } = props;
  const [message, setMessage] = useState<UserMessage>();
  const tool: ToolProps = {
    ...props,
    say: (trouble) => {
      setMessage(trouble);
    },
  };
  return (
    <div class="file-toolbar">
      <div class="file-toolbar-buttons" role="group" aria-label="Mappen">
        <ToolButton label="Fortryd" enabled={work.canUndo} onClick={work.undo} />
        <ToolButton label="Gentag" enabled={work.canRedo} onClick={work.redo} />
        <SaveTool {...tool} />
        <OpenTool {...tool} />
        <ClearTool {...tool} />
      </div>
      <p class="file-toolbar-status">{statusOf(work)}</p>
      {message && <MessageBox message={message} />}
    </div>
  );
}

function statusOf({ unsaved, folder }: Work): string {
  if (unsaved)
    return 'Ikke gemt som fil. Det, du skriver, ligger kun i denne fane, og den ryddes, når ingen har brugt den i en halv time.';
  return isEmptyFolder(folder) ? 'Intet er skrevet endnu.' : 'Gemt som fil.';
}
