import { personLabel, personWithId } from '../../domain/person/person';
import type { EditorProps } from '../../form-kit/define-form';
import { controlId, fieldsOf, type Field } from '../../form-kit/fields/field';
import { LongTextField } from '../../form-kit/fields/LongTextField';
import { TextField } from '../../form-kit/fields/TextField';
import { newId } from '../../form-kit/folder/new-id';
import { PersonPicker } from '../../form-kit/persons/PersonPicker';
import { withRow } from '../../form-kit/rows/rows';
import { AreaField } from './AreaField';
import { withInvolved } from './from-folder';
import type { Involved, PartnerReferral } from './schema';
import { involvedFields, screen } from './texts';

type InvolvedPeopleProps = Pick<
  EditorProps<PartnerReferral>,
  'data' | 'field' | 'persons' | 'advice' | 'facts' | 'replace'
>;

/** Who is involved: ticked among the folder's persons, entered or pasted; and of each, what he or she does. */
export function InvolvedPeople({ data, field, persons, advice, facts, replace }: InvolvedPeopleProps) {
  const rows = field('involved');
  // The citizen and the writer are involved in any case.
  const others = persons.all.filter(({ id }) => id !== data.citizen && id !== data.writer);
  const after = (ids: readonly string[]) =>
    withInvolved(data.involved, ids, { facts, persons: persons.all }, newId);
  const chosen: Field<readonly string[]> = {
    ...rows,
    value: data.involved.map(({ person }) => person),
    set: (ids, step) => {
      rows.set(after(ids), step);
    },
  };
  return (
    <>
      <PersonPicker
        field={chosen}
        book={{ ...persons, all: others }}
        suggested={facts.network.map(({ person }) => person)}
        advice={advice}
        onAdd={(ids, added) => {
          replace({ ...data, involved: after(ids) }, added);
        }}
      />
      {data.involved.map((row) => {
        const bound = fieldsOf<Involved>({
          value: row,
          texts: involvedFields,
          advice,
          prefix: `involved.${row.id}.`,
          replace: (next, step) => {
            rows.set(withRow(data.involved, next), step);
          },
        });
        const name = personLabel(personWithId(persons.all, row.person));
        return (
          <fieldset class="row" key={row.id} id={controlId(`involved.${row.id}`)}>
            <legend class="row-name">{screen.fillPerson(name)}</legend>
            <TextField field={bound('role')} />
            <AreaField field={bound('group')} />
            <LongTextField field={bound('task')} rows={2} />
          </fieldset>
        );
      })}
    </>
  );
}
