import { useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { EditorProps } from '../../form-kit/define-form';
import { FieldGroup } from '../../form-kit/fields/FieldGroup';
import { controlId } from '../../form-kit/fields/field';
import { GridField } from '../../form-kit/grid/GridField';
import { AddPersons } from './AddPersons';
import { groupColumns, personColumns } from './columns';
import { GroupPeople } from './GroupPeople';
import { groupsOf } from './people';
import { written, type PersonRow } from './person-rows';
import type { MapGroup, MapRow, NetworkMap } from './schema';
import { headings, rowNames } from './texts';

/** Everyone around the citizen, a table a group; and the groups themselves. */
export function NetworkPart(props: EditorProps<NetworkMap>) {
  const { data, field, persons, advice, replace } = props;
  const groups = groupsOf(data);
  const columns = useMemo(() => personColumns(groups), [groups]);
  const focusNext = useFocusNext();

  const write = (group: MapGroup, filled: readonly PersonRow[], step: string | undefined) => {
    const { rows, rowsChanged, persons: changed, moved } = written(group.id, filled, data, persons.all);
    const [only] = changed;
    const [first] = moved;
    if (first !== undefined) focusNext(`rows.${first}.group`);
    if (!rowsChanged && only && changed.length === 1) persons.put(only);
    else if (changed.length === 0) field('rows').set(rows, step);
    else replace({ ...data, rows }, changed);
  };
  const add = (row: MapRow) => {
    field('rows').set([...data.rows, row], '');
    focusNext(`rows.${row.id}.${row.role === '' ? 'role' : 'name'}`);
  };

  return (
    <FieldGroup heading={headings.network}>
      <AddPersons data={data} persons={persons} replace={replace} />
      <div id={field('rows').id} data-path="rows" tabIndex={-1}>
        {groups.map((group) => (
          <GroupPeople
            key={group.id}
            group={group}
            map={data}
            persons={persons.all}
            columns={columns}
            advice={advice}
            write={(rows, step) => {
              write(group, rows, step);
            }}
            add={add}
          />
        ))}
      </div>
      <details class="network-groups">
        <summary>{headings.groups}</summary>
        <GridField<MapGroup>
          field={field('groups')}
          columns={groupColumns}
          rowName={rowNames.group}
          newRow={(id) => ({ id, name: '', hidden: false })}
          advice={advice}
        />
      </details>
    </FieldGroup>
  );
}

/** Moves the focus to the control of a path once it has been drawn: a row may come to stand in another table. */
function useFocusNext(): (path: string) => void {
  const path = useRef<string | undefined>(undefined);
  useLayoutEffect(() => {
    if (path.current === undefined) return;
    document.getElementById(controlId(path.current))?.focus();
    path.current = undefined;
  });
  return (wanted) => {
    path.current = wanted;
  };
}
