import type { EditorProps } from '../../../form-kit/define-form';
import { controlId, type Field } from '../../../form-kit/fields/field';
import { FieldGroup } from '../../../form-kit/fields/FieldGroup';
import { TicksField } from '../../../form-kit/fields/TicksField';
import type { Meeting } from '../schema';
import { headings } from '../texts';

/** What to remember before, during and after the meeting: for the coordinator alone, on no paper. */
export function Checklists({ data, field, content }: EditorProps<Meeting>) {
  const lists = content.checklists.meeting ?? [];
  if (lists.length === 0) return null;
  const ticks = field('checklist');
  return (
    <FieldGroup heading={headings.checklists}>
      {lists.map(({ title, points }) => {
        const ofOthers = data.checklist.filter((point) => !(point in points));
        const bound: Field<readonly string[]> = {
          ...ticks,
          path: `checklist.${title}`,
          id: controlId(`checklist-${Object.keys(points)[0] ?? ''}`),
          label: title,
          value: data.checklist,
          set: (next) => {
            ticks.set([...ofOthers, ...next.filter((point) => point in points)], '');
          },
        };
        return (
          <details key={title}>
            <summary>{title}</summary>
            <TicksField field={bound} choices={points} />
          </details>
        );
      })}
    </FieldGroup>
  );
}
