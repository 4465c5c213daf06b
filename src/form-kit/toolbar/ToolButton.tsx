interface ToolButtonProps {
  label: string;
  enabled?: boolean;
  /** The keys that do the same, as one reads them. */
  keys?: string;
  onClick: () => void;
}

/** A tool on the folder. Only marked as disabled, so that it keeps the focus of whoever just pressed it. */
export function ToolButton({ label, enabled = true, keys, onClick }: ToolButtonProps) {
  return (
    <button
      type="button"
      class="button button-tertiary"
      aria-disabled={!enabled}
      aria-keyshortcuts={keys?.replace('Ctrl + ', 'Control+')}
      title={keys}
      onClick={() => {
        if (enabled) onClick();
      }}
    >
      {label}
    </button>
  );
}
