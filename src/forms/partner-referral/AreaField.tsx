import type { Field } from '../../form-kit/fields/field';
import { SelectField } from '../../form-kit/fields/SelectField';
import { areas, screen } from './texts';

/** The area that someone belongs to: one of the network map's groups, or the one that his or her map calls it. */
export function AreaField({ field }: { field: Field<string> }) {
  const offered = field.value === '' || areas.includes(field.value) ? areas : [...areas, field.value];
  return <SelectField field={field} none={screen.noArea} choices={offered.map((area) => [area, area])} />;
}
