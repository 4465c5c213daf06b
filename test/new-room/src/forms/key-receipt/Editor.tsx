import { yesNo } from '../../form-kit/answers/yes-no';
import type { EditorProps } from '../../form-kit/define-form';
import { ChoiceField } from '../../form-kit/fields/ChoiceField';
import { FieldGroup } from '../../form-kit/fields/FieldGroup';
import { TextField } from '../../form-kit/fields/TextField';
import { TicksField } from '../../form-kit/fields/TicksField';
import { PersonField } from '../../form-kit/persons/PersonField';
import { RowsField, type RowFields } from '../../form-kit/rows/RowsField';
import { asksWhere } from './asked';
import { emptyKey } from './defaults';
import type { Key, KeyReceipt } from './schema';
import { headings, keyFields, keyName, receiverFields, terms } from './texts';

/** The receipt on screen, in the order of the paper. */
export function Editor({ data, field, persons, advice }: EditorProps<KeyReceipt>) {
  return (
    <>
      <FieldGroup heading={headings.receiver}>
        <PersonField
          field={field('receiver')}
          book={persons}
          advice={advice}
          taken={[]}
          texts={receiverFields}
        />
        <TextField field={field('handedOut')} kind="date" />
      </FieldGroup>
      <FieldGroup heading={headings.keys}>
        <RowsField<Key>
          field={field('keys')}
          texts={keyFields}
          advice={advice}
          rowName={keyName}
          newRow={emptyKey}
        >
          {keyFieldsOf}
        </RowsField>
      </FieldGroup>
      <FieldGroup heading={headings.back}>
        <TicksField field={field('terms')} choices={terms} />
        <ChoiceField field={field('comesBack')} choices={yesNo} />
        {asksWhere(data) && <TextField field={field('comesBackWhere')} />}
      </FieldGroup>
    </>
  );
}

/** One function for all rows and all times: a row whose answers did not change is then not drawn again. */
function keyFieldsOf(cell: RowFields<Key>) {
  return (
    <>
      <TextField field={cell('opens')} />
      <TextField field={cell('stamp')} short />
    </>
  );
}
