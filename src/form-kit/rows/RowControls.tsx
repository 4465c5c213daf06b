import type { Row } from './rows';
import type { RowList } from './use-row-list';

interface RowControlsProps {
  /** The row's id. */
  id: string;
  /** The row's name, for example "Iagttagelse 2". */
  name: string;
  /** The row's place, counted from 0. */
  place: number;
  count: number;
  list: Pick<RowList<Row>, 'move' | 'duplicate' | 'remove'>;
}

/**
 * Buttons to move, copy and remove a row. At an end, "Op" and "Ned" are only marked as disabled: a button that
 * is truly disabled loses the focus of whoever just pressed it.
 */
export function RowControls({ id, name, place, count, list }: RowControlsProps) {
  const step = (label: string, to: number) => (
    <button
      type="button"
      class="button button-unstyled"
      aria-disabled={to < 0 || to >= count}
      onClick={() => {
        if (to >= 0 && to < count) list.move(id, to);
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
        <PlaceOfRow
          name={name}
          place={place}
          move={(to) => {
            list.move(id, to);
          }}
        />
      )}
      <button
        type="button"
        class="button button-unstyled"
        onClick={() => {
          list.duplicate(id);
        }}
      >
        Kopiér<span class="sr-only"> {name}</span>
      </button>
      <button
        type="button"
        class="button button-unstyled"
        onClick={() => {
          list.remove(id);
        }}
      >
        Fjern<span class="sr-only"> {name}</span>
      </button>
    </div>
  );
}

/**
 * The row's number, to be written over. Not a list to choose from: 200 rows would hold 200 lists of 200 numbers,
 * and nobody scrolls to number 137.
 */
function PlaceOfRow({ name, place, move }: { name: string; place: number; move: (to: number) => void }) {
  return (
    <label class="row-place">
      Flyt til nr.<span class="sr-only"> {name}</span>
      <input
        class="form-input"
        type="text"
        inputMode="numeric"
        autocomplete="off"
        value={String(place + 1)}
        onChange={(event) => {
          const wanted = event.currentTarget.value.trim();
          event.currentTarget.value = String(place + 1);
          if (/^\d+$/.test(wanted) && Number(wanted) !== place + 1) move(Number(wanted) - 1);
        }}
      />
    </label>
  );
}
