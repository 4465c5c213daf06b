import type { EditorProps } from '../../../form-kit/define-form';
import { FieldGroup } from '../../../form-kit/fields/FieldGroup';
import { newId } from '../../../form-kit/folder/new-id';
import { GridField } from '../../../form-kit/grid/GridField';
import { numberedItems, timetable } from '../agenda';
import { agendaColumns, missingColumns, ownColumn } from '../agenda-columns';
import { emptyItem } from '../defaults';
import { form, timeUse } from '../form-texts';
import type { Item, Meeting } from '../schema';
import { columnNames, rowNames } from '../row-texts';
import { headings } from '../texts';

/** The agenda as a table, with what its times add up to. */
export function AgendaPart(props: EditorProps<Meeting>) {
  const { data, field, advice } = props;
  const columns = field('columns');
  return (
    <FieldGroup heading={headings.agenda}>
      <GridField<Item>
        field={field('items')}
        columns={agendaColumns(props)}
        rowName={rowNames.item}
        newRow={emptyItem}
        advice={advice}
        addColumn={() => {
          columns.set([...data.columns, ownColumn()], '');
        }}
      />
      {missingColumns(data.columns).map((holds) => (
        <button
          key={holds}
          type="button"
          class="button button-unstyled"
          onClick={() => {
            columns.set([...data.columns, { id: newId(), holds, name: columnNames[holds] }], '');
          }}
        >
          {form.restoreColumn(columnNames[holds])}
        </button>
      ))}
      <TimeUse meeting={data} />
    </FieldGroup>
  );
}

/** How long the items take, and whether the meeting is long enough. */
function TimeUse({ meeting }: { meeting: Meeting }) {
  const { total, left } = timetable(meeting, numberedItems(meeting.items));
  if (total === 0) return null;
  return (
    <p class="meeting-time">
      {timeUse.total(total)} {inWords(left)}
    </p>
  );
}

function inWords(left: number | undefined): string {
  if (left === undefined) return timeUse.unknown;
  if (left === 0) return timeUse.fits;
  return left > 0 ? timeUse.left(left) : timeUse.over(-left);
}
