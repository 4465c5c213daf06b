/** What one row's buttons do; the list says how. */
export interface RowActions {
  move: (place: number) => void;
  duplicate: () => void;
  remove: () => void;
}

interface RowControlsProps extends RowActions {
  /** The row's name, for example "Iagttagelse 2". */
  name: string;
  /** The row's place, counted from 0. */
  place: number;
  count: number;
}

/**
 * Buttons to move, copy and remove a row. At an end, "Op" and "Ned" are only marked as disabled: a button that
 * is truly disabled loses the focus of whoever just pressed it.
 */
export function RowControls({ name, place, count, move, duplicate, remove }: RowControlsProps) {
  const step = (label: string, to: number) => (
    <button
      type="button"
      class="button button-unstyled"
      aria-disabled={to < 0 || to >= count}
      onClick={() => {
        if (to >= 0 && to < count) move(to);
      }}
    >
      {label}
      <span class="sr-only"> {name}</span>
    </button>
  );
  return (
    <div class="row-controls">
      {step('Flyt op', place - 1)}
      {step('Flyt ned', place + 1)}
      {count > 2 && (
        <label class="row-place">
          Flyt til nr.<span class="sr-only"> {name}</span>
          <select
            class="form-select"
            value={String(place)}
            onChange={(event) => {
              move(Number(event.currentTarget.value));
            }}
          >
            {Array.from({ length: count }, (_, at) => (
              <option key={at} value={String(at)}>
                {at + 1}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="button" class="button button-unstyled" onClick={duplicate}>
        Kopiér<span class="sr-only"> {name}</span>
      </button>
      <button type="button" class="button button-unstyled" onClick={remove}>
        Fjern<span class="sr-only"> {name}</span>
      </button>
    </div>
  );
}
