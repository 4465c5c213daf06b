interface ToolButtonProps {
  label: string;
  enabled?: boolean;
  onClick: () => void;
}

/** A tool on the folder. Only marked as disabled, so that it keeps the focus of whoever just pressed it. */
export function ToolButton({ label, enabled = true, onClick }: ToolButtonProps) {
  return (
    <button
      type="button"
      class="button button-tertiary"
      aria-disabled={!enabled}
      onClick={() => {
        if (enabled) onClick();
      }}
    >
      {label}
    </button>
  );
}
