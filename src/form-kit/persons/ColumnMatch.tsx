import { columnMeanings, type ColumnMeaning } from '../../domain/person/paste/columns';
import type { PastedTable } from '../../domain/person/paste/table';

interface ColumnMatchProps {
  /** What the ids of its controls begin with. */
  id: string;
  table: PastedTable;
  onHeading: (hasHeading: boolean) => void;
  onColumns: (columns: readonly ColumnMeaning[]) => void;
}

/** What each column of a pasted table holds: guessed, and put right by the user. */
export function ColumnMatch({ id, table, onHeading, onColumns }: ColumnMatchProps) {
  const { rows, hasHeading, columns } = table;
  return (
    <fieldset class="paste-columns">
      <legend class="form-label">Hvad er der i kolonnerne?</legend>
      <div class="form-group-checkbox">
        <input
          class="form-checkbox"
          type="checkbox"
          id={`${id}-overskrift`}
          checked={hasHeading}
          onChange={(event) => {
            onHeading(event.currentTarget.checked);
          }}
        />
        <label class="form-label" for={`${id}-overskrift`}>
          Første række er overskrifter
        </label>
      </div>
      <div class="paste-columns-list">
        {columns.map((meaning, place) => (
          <Column
            key={place}
            id={`${id}-kolonne-${String(place)}`}
            place={place}
            heading={hasHeading ? (rows[0]?.[place] ?? '') : ''}
            example={rows.slice(hasHeading ? 1 : 0).find((row) => row[place])?.[place] ?? ''}
            meaning={meaning}
            onChange={(next) => {
              onColumns(columns.map((other, at) => (at === place ? next : other)));
            }}
          />
        ))}
      </div>
    </fieldset>
  );
}

interface ColumnProps {
  id: string;
  place: number;
  heading: string;
  /** The first cell that holds anything. */
  example: string;
  meaning: ColumnMeaning;
  onChange: (meaning: ColumnMeaning) => void;
}

function Column({ id, place, heading, example, meaning, onChange }: ColumnProps) {
  return (
    <div>
      <label class="form-label" for={id}>
        Kolonne {place + 1}
        {heading && `: ${heading}`}
      </label>
      <span class="form-hint" id={`${id}-hjaelp`}>
        {example && `For eksempel: ${example}`}
      </span>
      <select
        class="form-select"
        id={id}
        aria-describedby={`${id}-hjaelp`}
        value={meaning}
        onChange={(event) => {
          onChange(event.currentTarget.value as ColumnMeaning);
        }}
      >
        {Object.entries(columnMeanings).map(([value, label]) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}
