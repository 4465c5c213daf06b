import type { EditorProps } from '../../form-kit/define-form';
import { ChoiceField } from '../../form-kit/fields/ChoiceField';
import type { Field } from '../../form-kit/fields/field';
import { FieldGroup } from '../../form-kit/fields/FieldGroup';
import { LongTextField } from '../../form-kit/fields/LongTextField';
import { TextField } from '../../form-kit/fields/TextField';
import { TicksField } from '../../form-kit/fields/TicksField';
import { PersonField } from '../../form-kit/persons/PersonField';
import { PersonPicker } from '../../form-kit/persons/PersonPicker';
import { followUps } from './asked';
import type { Consent } from './schema';
import { Standing } from './Standing';
import { agreements, caseworkerFields, citizenFields, headings, kinds } from './texts';
import { YearProposal } from './YearProposal';

/** The consent on screen, part by part, in the order of the paper. */
export function Editor({ data, field, persons, advice, today, facts, replace }: EditorProps<Consent>) {
  const asked = followUps(data);
  // Nobody needs a consent to hear of himself or herself.
  const others = { ...persons, all: persons.all.filter(({ id }) => id !== data.citizen) };
  const recipients = (list: 'collectFrom' | 'passTo') => (
    <PersonPicker
      field={field(list)}
      book={others}
      suggested={facts.network.map(({ person }) => person)}
      advice={advice}
      onAdd={(ids, added) => {
        replace({ ...data, [list]: ids }, added);
      }}
    />
  );
  return (
    <>
      <FieldGroup heading={headings.citizen}>
        <PersonField
          field={field('citizen')}
          book={persons}
          advice={advice}
          taken={[data.caseworker]}
          texts={citizenFields}
        />
      </FieldGroup>
      <FieldGroup heading={headings.authority}>
        <TextField field={field('authority')} />
        <PersonField
          field={field('caseworker')}
          book={persons}
          advice={advice}
          taken={[data.citizen]}
          texts={caseworkerFields}
        />
      </FieldGroup>
      <FieldGroup heading={headings.matter}>
        <LongTextField field={field('matter')} rows={3} />
        {/* The ticks give back only what is among their choices. */}
        <TicksField field={field('kinds') as Field<readonly string[]>} choices={kinds} />
        {asked.kindsInWords && <TextField field={field('kindsInWords')} />}
      </FieldGroup>
      <FieldGroup heading={headings.recipients}>
        {recipients('collectFrom')}
        {recipients('passTo')}
      </FieldGroup>
      <FieldGroup heading={headings.together}>
        <ChoiceField field={field('journal')} choices={agreements} />
        <ChoiceField field={field('jointMeetings')} choices={agreements} />
      </FieldGroup>
      <FieldGroup heading={headings.duration}>
        <TextField field={field('validUntil')} kind="date" />
        <YearProposal field={field('validUntil')} from={data.signed || today} />
      </FieldGroup>
      <FieldGroup heading={headings.signatures}>
        <TextField field={field('signed')} kind="date" />
        <TextField field={field('caseworkerSigned')} kind="date" />
        <Standing consent={data} today={today} />
      </FieldGroup>
      <FieldGroup heading={headings.withdrawal}>
        <TextField field={field('withdrawnOn')} kind="date" />
      </FieldGroup>
    </>
  );
}
