import { useState } from 'preact/hooks';
import { ConfirmDialog } from '../page/ConfirmDialog';
import { ToolButton } from './ToolButton';
import type { ToolProps } from './tool';

/** Forgets all that the tab holds, after a question. */
export function ClearTool({ work, announce, say, onReplaced }: ToolProps) {
  const [asking, setAsking] = useState(false);
  const clear = () => {
    setAsking(false);
    say();
    work.clear();
    onReplaced();
    announce('Alt er slettet fra denne fane.');
  };
  return (
    <>
      <ToolButton
        label="Ryd alt"
        onClick={() => {
          setAsking(true);
        }}
      />
      {asking && (
        <ConfirmDialog
          title="Vil du slette alt?"
          text="Alt, du har skrevet i denne fane, forsvinder. Filer, du har gemt, bliver liggende."
          confirm="Slet alt"
          onCancel={() => {
            setAsking(false);
          }}
          onConfirm={clear}
        />
      )}
    </>
  );
}
