import type { EditorProps } from '../../form-kit/define-form';
import { ChoiceField } from '../../form-kit/fields/ChoiceField';
import { FieldGroup } from '../../form-kit/fields/FieldGroup';
import { LongTextField } from '../../form-kit/fields/LongTextField';
import { TextField } from '../../form-kit/fields/TextField';
import { TickField } from '../../form-kit/fields/TickField';
import { PersonField } from '../../form-kit/persons/PersonField';
import { followUps } from './asked';
import { NetworkPart } from './NetworkPart';
import type { NetworkMap } from './schema';
import { SendingPart } from './SendingPart';
import { citizenFields, consentAnswers, coordinatorFields, headings } from './texts';

/** The map on screen, part by part, in the order of the paper; the picture stands in the document beside it. */
export function Editor(props: EditorProps<NetworkMap>) {
  const { data, field, persons, advice, today } = props;
  return (
    <>
      <FieldGroup heading={headings.map}>
        <TextField field={field('preparedBy')} />
        <TextField field={field('updated')} kind="date" />
      </FieldGroup>
      <FieldGroup heading={headings.citizen}>
        <PersonField
          field={field('citizen')}
          book={persons}
          advice={advice}
          taken={[data.coordinator]}
          texts={citizenFields}
        />
        <TickField field={field('shareResidence')} />
        {followUps(data).currentResidence && <TextField field={field('currentResidence')} />}
        <TextField field={field('interpreterLanguage')} />
        <ChoiceField field={field('fullConsent')} choices={consentAnswers} />
        <LongTextField field={field('consentWhich')} rows={2} />
      </FieldGroup>
      <FieldGroup heading={headings.coordinator}>
        <PersonField
          field={field('coordinator')}
          book={persons}
          advice={advice}
          taken={[data.citizen]}
          texts={coordinatorFields}
        />
      </FieldGroup>
      <NetworkPart {...props} />
      <SendingPart data={data} field={field} persons={persons} today={today} />
    </>
  );
}
