import type { EditorProps } from '../../../form-kit/define-form';
import { FieldGroup } from '../../../form-kit/fields/FieldGroup';
import { LongTextField } from '../../../form-kit/fields/LongTextField';
import { TextField } from '../../../form-kit/fields/TextField';
import { TickField } from '../../../form-kit/fields/TickField';
import { GridField } from '../../../form-kit/grid/GridField';
import { numberedItems } from '../agenda';
import { followUps } from '../asked';
import { emptyParked, emptyTask } from '../defaults';
import { form } from '../form-texts';
import { peopleAround } from '../people';
import type { Meeting, Parked, Task } from '../schema';
import { allTaskColumns } from '../task-columns';
import { tasksByItem } from '../tasks';
import { parkedFields, rowNames } from '../row-texts';
import { headings } from '../texts';
import { ItemMinutes } from './ItemMinutes';

const parkedColumns = (['topic', 'takenUp'] as const).map((key) => ({
  key,
  ...parkedFields[key],
  kind: 'long' as const,
  width: 1,
  read: (row: Parked) => row[key],
  write: (row: Parked, text: string): Parked => ({ ...row, [key]: text }),
}));

/** What was decided on each item, who does what, and what was put aside. */
export function MinutesPart({ data, field, persons, advice }: EditorProps<Meeting>) {
  const people = peopleAround(data, persons.all);
  const items = numberedItems(data.items);
  const tasks = tasksByItem(data.tasks);
  return (
    <FieldGroup heading={headings.minutes}>
      {items.length === 0 && <p>{form.noItems}</p>}
      {items.map((numbered) => (
        <ItemMinutes
          key={numbered.item.id}
          numbered={numbered}
          ofItem={tasks.get(numbered.item.id) ?? []}
          items={field('items')}
          tasks={field('tasks')}
          people={people}
        />
      ))}
      <GridField<Task>
        field={field('tasks')}
        columns={allTaskColumns(people, data.items)}
        rowName={rowNames.task}
        newRow={emptyTask}
        advice={advice}
      />
      <GridField<Parked>
        field={field('parkingLot')}
        columns={parkedColumns}
        rowName={rowNames.parked}
        newRow={emptyParked}
        advice={advice}
      />
    </FieldGroup>
  );
}

/** How it goes on after the meeting. */
export function AfterwardsPart({ data, field }: EditorProps<Meeting>) {
  return (
    <FieldGroup heading={headings.afterwards}>
      <LongTextField field={field('summingUp')} rows={3} />
      <TextField field={field('nextDate')} kind="date" />
      {followUps(data).nextStart && <TextField field={field('nextStart')} short />}
      <TickField field={field('signatureLines')} />
    </FieldGroup>
  );
}
