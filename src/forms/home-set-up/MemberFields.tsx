import { ChoiceField } from '../../form-kit/fields/ChoiceField';
import type { Advice, Field } from '../../form-kit/fields/field';
import { LongTextField } from '../../form-kit/fields/LongTextField';
import { SelectField } from '../../form-kit/fields/SelectField';
import { TextField } from '../../form-kit/fields/TextField';
import type { PersonBook } from '../../form-kit/define-form';
import { PersonField } from '../../form-kit/persons/PersonField';
import type { Member } from './schema';
import { adultFields, childFields, memberKinds, screen } from './texts';

interface MemberFieldsProps {
  field: <Key extends keyof Member>(key: Key) => Field<Member[Key]>;
  /** The household's other adults, person's id and name. */
  adults: readonly (readonly [person: string, name: string])[];
  /** Ids of the persons of the household. */
  taken: readonly string[];
  book: PersonBook;
  advice: readonly Advice[];
}

/** Someone who is to live in the home. Of a child only the name is asked, and who applies for it. */
export function MemberFields({ field, adults, taken, book, advice }: MemberFieldsProps) {
  const isChild = field('kind').value === 'child';
  const person = field('person');
  return (
    <>
      <ChoiceField field={field('kind')} choices={memberKinds} />
      <PersonField
        field={person}
        book={book}
        advice={advice}
        taken={taken.filter((id) => id !== person.value)}
        texts={isChild ? childFields : adultFields}
      />
      {adults.length > 0 && (
        <SelectField
          field={field('appliesWith')}
          none={isChild ? screen.nobody : screen.alone}
          choices={adults}
        />
      )}
      {!isChild && (
        <>
          <LongTextField field={field('change')} rows={3} />
          <TextField field={field('changedOn')} kind="date" />
          <LongTextField field={field('means')} rows={3} />
        </>
      )}
    </>
  );
}
