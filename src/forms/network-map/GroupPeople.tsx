import { rolesIn } from '../../domain/network/groups';
import type { Person } from '../../domain/person/person';
import { controlId, type Advice, type Field } from '../../form-kit/fields/field';
import { newId } from '../../form-kit/folder/new-id';
import type { GridColumn } from '../../form-kit/grid/column';
import { GridField } from '../../form-kit/grid/GridField';
import { emptyRow } from './defaults';
import { rowsIn } from './people';
import { personRow, type PersonRow } from './person-rows';
import type { MapGroup, MapRow, NetworkMap } from './schema';
import { rowNames, screen } from './texts';

interface GroupPeopleProps {
  group: MapGroup;
  map: NetworkMap;
  persons: readonly Person[];
  columns: readonly GridColumn<PersonRow>[];
  advice: readonly Advice[];
  /** Puts other rows in the place of the group's; see `step` of {@link Field.set}. */
  write: (rows: readonly PersonRow[], step: string | undefined) => void;
  /** Adds a row and goes on in it. */
  add: (row: MapRow) => void;
}

/** The people of one group as a table, and a button for each role that is not in it yet. */
export function GroupPeople({ group, map, persons, columns, advice, write, add }: GroupPeopleProps) {
  const rows = rowsIn(group, map);
  const field: Field<readonly PersonRow[]> = {
    // All rows of the map have one path, so that advice finds them whatever their group.
    path: 'rows',
    id: controlId(`rows.group.${group.id}`),
    label: group.name || rowNames.group,
    hint: group.hidden ? screen.hiddenGroup : undefined,
    value: rows.map((row) => personRow(row, persons)),
    advice: [],
    set: write,
  };
  const taken = new Set(rows.map(({ role }) => role));
  const roles = rolesIn(group.id).filter((role) => !taken.has(role));
  return (
    <div class="network-group">
      <GridField<PersonRow>
        field={field}
        columns={columns}
        rowName={rowNames.person}
        newRow={(id) => personRow(emptyRow(id, group.id, newId()), persons)}
        advice={advice}
      />
      {roles.length > 0 && (
        <p class="network-roles">
          {screen.addRole}{' '}
          {roles.map((role) => (
            <button
              key={role}
              type="button"
              class="button button-tertiary"
              onClick={() => {
                add({ ...emptyRow(newId(), group.id, newId()), role });
              }}
            >
              <span class="sr-only">Tilføj </span>
              {role}
            </button>
          ))}
        </p>
      )}
    </div>
  );
}
