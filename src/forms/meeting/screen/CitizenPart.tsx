import type { EditorProps } from '../../../form-kit/define-form';
import { ChoiceField } from '../../../form-kit/fields/ChoiceField';
import { controlId } from '../../../form-kit/fields/field';
import { FieldGroup } from '../../../form-kit/fields/FieldGroup';
import { LongTextField } from '../../../form-kit/fields/LongTextField';
import { TextField } from '../../../form-kit/fields/TextField';
import { TickField } from '../../../form-kit/fields/TickField';
import { newId } from '../../../form-kit/folder/new-id';
import { hasCitizenStatus, withCitizenStatus } from '../agenda';
import { followUps } from '../asked';
import { form } from '../form-texts';
import type { Meeting } from '../schema';
import { headings, takingPart } from '../texts';

/** How the citizen takes part, and what of the method gives the citizen the word. */
export function CitizenPart({ data, field }: EditorProps<Meeting>) {
  const asked = followUps(data);
  const items = field('items');
  return (
    <FieldGroup heading={headings.citizenPart}>
      <ChoiceField field={field('citizenTakesPart')} choices={takingPart} />
      {asked.citizenPart && <TextField field={field('citizenPart')} />}
      {asked.tellsCitizen && <TextField field={field('tellsCitizen')} />}
      <LongTextField field={field('agreedWithCitizen')} rows={3} />
      <TickField
        field={{
          path: 'citizenStatus',
          id: controlId('citizenStatus'),
          label: form.citizenStatus,
          hint: form.citizenStatusHint,
          value: hasCitizenStatus(data.items),
          advice: [],
          set: (wanted) => {
            items.set(withCitizenStatus(data.items, wanted, newId), '');
          },
        }}
      />
      {asked.citizenRoundsOff && <TickField field={field('citizenRoundsOff')} />}
      <TickField field={field('quietReflection')} />
      {asked.reflectionQuestion && <TextField field={field('reflectionQuestion')} />}
    </FieldGroup>
  );
}
