import type { EditorProps } from '../../form-kit/define-form';
import { ChoiceField } from '../../form-kit/fields/ChoiceField';
import { FieldGroup } from '../../form-kit/fields/FieldGroup';
import { LongTextField } from '../../form-kit/fields/LongTextField';
import { TextField } from '../../form-kit/fields/TextField';
import { TicksField } from '../../form-kit/fields/TicksField';
import { PersonField } from '../../form-kit/persons/PersonField';
import { formatPhone } from '../../domain/danish/phone';
import type { Field } from '../../form-kit/fields/field';
import { needed, type Needed } from './asked';
import type { Leaflets, PaperKind } from './schema';
import {
  cardPersons,
  contactFields,
  contactOnCard,
  coordinatorFields,
  coordinatorOnCard,
  headings,
  pages,
  papers,
  printing,
} from './texts';

/** What is to be made and what it says; asks only for what the chosen papers show. */
export function Editor({ data, field, persons, advice, content }: EditorProps<Leaflets>) {
  const asked = needed(data);
  const numbers = Object.entries(content.contacts).map(([id, { name, phone }]): [string, string] => [
    id,
    name.endsWith(phone) ? name : `${name}, ${formatPhone(phone)}`,
  ]);
  return (
    <>
      <FieldGroup heading={headings.papers}>
        <TicksField field={paperTicks(field('papers'))} choices={papers} />
        {asked.card && <ChoiceField field={field('cardPerson')} choices={cardPersons} />}
        <Printing asked={asked} />
      </FieldGroup>
      {asked.coordinator && (
        <FieldGroup heading={headings.coordinator}>
          <PersonField
            field={field('coordinator')}
            book={persons}
            advice={advice}
            taken={[data.contactPerson]}
            texts={asked.leaflet ? coordinatorFields : coordinatorOnCard}
          />
          {asked.leaflet && <TextField field={field('coordinatorHours')} />}
        </FieldGroup>
      )}
      {asked.contactPerson && (
        <FieldGroup heading={headings.contactPerson}>
          <PersonField
            field={field('contactPerson')}
            book={persons}
            advice={advice}
            taken={[data.coordinator]}
            texts={asked.poster ? contactFields : contactOnCard}
          />
          {asked.poster && <TextField field={field('contactHours')} />}
        </FieldGroup>
      )}
      <FieldGroup heading={headings.words}>
        {asked.citizen && <LongTextField field={field('citizenWords')} rows={3} />}
        {asked.partners && <LongTextField field={field('partnerWords')} rows={3} />}
        {asked.poster && <TextField field={field('posterTitle')} />}
        {asked.poster && <LongTextField field={field('posterWords')} rows={3} />}
        {asked.card && <TextField field={field('cardTitle')} />}
      </FieldGroup>
      {asked.numbers && (
        <FieldGroup heading={headings.numbers}>
          <TicksField field={field('numbers')} choices={Object.fromEntries(numbers)} />
        </FieldGroup>
      )}
      {(asked.poster || asked.card) && (
        <FieldGroup heading={headings.page}>
          <ChoiceField field={field('page')} choices={pages} />
        </FieldGroup>
      )}
    </>
  );
}

const kinds = Object.keys(papers) as PaperKind[];

/** The choice of papers as ticks, which know words and not papers. */
function paperTicks(field: Field<readonly PaperKind[]>): Field<readonly string[]> {
  return {
    ...field,
    set: (ticked, step) => {
      field.set(
        kinds.filter((kind) => ticked.includes(kind)),
        step,
      );
    },
  };
}

/** How the chosen papers are printed, folded and cut. */
function Printing({ asked }: { asked: Needed }) {
  const due = (['leaflet', 'poster', 'card'] as const).filter((paper) => asked[paper]);
  return (
    <div class="alert alert-info" role="note" aria-label={printing.heading}>
      <p>
        <strong>{printing.heading}</strong>
      </p>
      {due.map((paper) => (
        <p key={paper}>{printing[paper]}</p>
      ))}
    </div>
  );
}
