import type { Field } from '../../form-kit/fields/field';
import { FieldFrame } from '../../form-kit/fields/FieldFrame';
import { areas, screen } from './texts';

/** The area that someone belongs to: one of the network map's groups, or the one that his or her map calls it. */
export function AreaField({ field }: { field: Field<string> }) {
  const offered = field.value === '' || areas.includes(field.value) ? areas : [...areas, field.value];
  return (
    <FieldFrame field={field}>
      {(control) => (
        <select
          {...control}
          class="form-select"
          value={field.value}
          onChange={(event) => {
            field.set(event.currentTarget.value, '');
          }}
        >
          <option value="">{screen.noArea}</option>
          {offered.map((area) => (
            <option key={area} value={area}>
              {area}
            </option>
          ))}
        </select>
      )}
    </FieldFrame>
  );
}
