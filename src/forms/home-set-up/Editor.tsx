import { yesNo } from '../../form-kit/answers/yes-no';
import type { EditorProps } from '../../form-kit/define-form';
import { ChoiceField } from '../../form-kit/fields/ChoiceField';
import type { Field } from '../../form-kit/fields/field';
import { FieldGroup } from '../../form-kit/fields/FieldGroup';
import { LongTextField } from '../../form-kit/fields/LongTextField';
import { TextField } from '../../form-kit/fields/TextField';
import { newId } from '../../form-kit/folder/new-id';
import { RowsField } from '../../form-kit/rows/RowsField';
import { emptyMember } from './defaults';
import { memberName, withMembers } from './household';
import { MemberFields } from './MemberFields';
import { NeedsPart } from './NeedsPart';
import type { HomeSetUp, Member } from './schema';
import { headings, memberFields, rowNames } from './texts';

/** The home on screen: who is to live in it, then what it lacks. */
export function Editor(props: EditorProps<HomeSetUp>) {
  const { data, field, persons, advice, replace } = props;
  const rows = field('members');
  const members: Field<readonly Member[]> = {
    ...rows,
    set: (next, step) => {
      const after = withMembers(data, next, newId);
      // Words are undone by the field; whoever else a row stands for is one step of its own.
      const isSame = after.members.every(({ person }, at) => person === data.members[at]?.person);
      if (isSame) rows.set(next, step);
      else replace(after);
    },
  };
  const adults = data.members
    .filter(({ kind }) => kind !== 'child')
    .map((member) => [member.person, memberName(member, data.members, persons.all)] as const);
  return (
    <>
      <FieldGroup heading={headings.household}>
        <TextField field={field('authority')} />
        <TextField field={field('address')} />
        <TextField field={field('moveIn')} kind="date" />
        <RowsField<Member>
          field={members}
          texts={memberFields}
          advice={advice}
          rowName={rowNames.member}
          newRow={(id) => emptyMember(id, newId())}
        >
          {(cell) => (
            <MemberFields
              field={cell}
              adults={adults.filter(([person]) => person !== cell('person').value)}
              taken={data.members.map(({ person }) => person)}
              book={persons}
              advice={advice}
            />
          )}
        </RowsField>
      </FieldGroup>
      <FieldGroup heading={headings.needs}>
        <NeedsPart data={data} field={field} persons={persons} advice={advice} />
        <ChoiceField field={field('hasBought')} choices={yesNo} />
        {data.hasBought === 'yes' && <LongTextField field={field('bought')} rows={3} />}
      </FieldGroup>
    </>
  );
}
