import { OpeningQuestion } from './OpeningQuestion';
import { ToolButton } from './ToolButton';
import type { ToolProps } from './tool';
import { useOpening } from './use-opening';

/** Opens a saved folder; asks first where that would lose something, and offers to keep both. */
export function OpenTool(props: ToolProps) {
  const { stage, question, ...opening } = useOpening(props);
  return (
    <>
      <ToolButton label="Åbn fil" onClick={() => void opening.pick()} />
      {question}
      {stage.kind === 'asking' && (
        <OpeningQuestion
          isSameWork={stage.isSameWork}
          unsaved={props.work.unsaved}
          onCompare={() => void opening.compare(stage.theirs)}
          onAdd={() => void opening.add(stage.theirs)}
          onSwitch={() => {
            opening.switchTo(stage.theirs);
          }}
          onCancel={opening.cancel}
        />
      )}
      {stage.kind === 'comparing' && (
        <stage.View comparison={stage.comparison} onDone={opening.take} onCancel={opening.cancel} />
      )}
    </>
  );
}
