import { useState } from 'preact/hooks';
import type { Person } from '../../../domain/person/person';
import { controlId, type Field } from '../../../form-kit/fields/field';
import { LongTextField } from '../../../form-kit/fields/LongTextField';
import { GridField } from '../../../form-kit/grid/GridField';
import { withRow } from '../../../form-kit/rows/rows';
import type { NumberedItem } from '../agenda';
import { emptyTask } from '../defaults';
import { form } from '../form-texts';
import type { Item, Task } from '../schema';
import { taskColumns, withTasksOfItem } from '../task-columns';
import { isBlankTask } from '../tasks';
import { itemFields, rowNames } from '../row-texts';

interface ItemMinutesProps {
  numbered: NumberedItem;
  /** The tasks agreed under the item, also rows that say nothing yet. */
  ofItem: readonly Task[];
  items: Field<readonly Item[]>;
  tasks: Field<readonly Task[]>;
  people: readonly Person[];
}

/** One item in the minutes: folded away until it is its turn; then its decision and its tasks. */
export function ItemMinutes(props: ItemMinutesProps) {
  const { item, number } = props.numbered;
  const [open, setOpen] = useState(false);
  const count = props.ofItem.filter((task) => !isBlankTask(task)).length;
  const state = [
    ...(item.decision.trim() === '' ? [] : [form.decided]),
    ...(count > 0 ? [form.taskCount(count)] : []),
  ];
  return (
    <details
      class="meeting-item"
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>
        {number}. {item.topic}
        {state.length > 0 && <span class="meeting-item-state"> ({state.join(', ')})</span>}
      </summary>
      {open && <OpenItem {...props} />}
    </details>
  );
}

function OpenItem({ numbered: { item, number }, ofItem, items, tasks, people }: ItemMinutesProps) {
  const path = `items.${item.id}.decision`;
  return (
    <>
      <LongTextField
        field={{
          path,
          id: controlId(path),
          label: itemFields.decision.label,
          hint: undefined,
          value: item.decision,
          advice: [],
          set: (decision, step = path) => {
            items.set(withRow(items.value, { ...item, decision }), step);
          },
        }}
        rows={2}
      />
      <GridField<Task>
        field={{
          path: `item.${item.id}.tasks`,
          id: controlId(`item.${item.id}.tasks`),
          label: form.itemTasks(number),
          hint: undefined,
          value: ofItem,
          advice: [],
          set: (next, step) => {
            tasks.set(withTasksOfItem(tasks.value, item.id, next), step);
          },
        }}
        columns={taskColumns(people)}
        rowName={rowNames.task}
        newRow={(id) => emptyTask(id, item.id)}
        advice={[]}
      />
    </>
  );
}
