import { ConfirmDialog } from './ConfirmDialog';

/** A way out of the page that waits for the user to have seen what there is to know. */
export interface Leaving {
  /** What happens, as on the button that was pressed: "Gem som PDF". */
  label: string;
  /** What there is to know, a sentence each. */
  points: readonly string[];
  go: () => void;
}

/** Says what there is to know before something leaves the page, and lets it go all the same. */
export function LeavingQuestion({ leaving, onEnd }: { leaving: Leaving; onEnd: () => void }) {
  return (
    <ConfirmDialog
      title="Se efter, før du giver det videre"
      text="Du kan fortsætte alligevel."
      points={leaving.points}
      confirm={`${leaving.label} alligevel`}
      onCancel={onEnd}
      onConfirm={() => {
        onEnd();
        leaving.go();
      }}
    />
  );
}
