import { dayInWords } from '../../domain/danish/iso-day';
import { detailLabels, personDetails } from '../../domain/person/details';
import { personLabel, type PersonDetail } from '../../domain/person/person';
import type { Decision, PlannedPerson } from './paste-plan';

interface PastePreviewProps {
  /** What the ids of its controls begin with. */
  id: string;
  planned: readonly PlannedPerson[];
  /** One a person. */
  decisions: readonly Decision[];
  onDecide: (place: number, decision: Decision) => void;
}

/** The persons as they will be, each with a tick for taking it, and a word on who is in the folder already. */
export function PastePreview({ id, planned, decisions, onDecide }: PastePreviewProps) {
  const columns = personDetails.filter(
    (detail) => detail !== 'name' && planned.some(({ details }) => details[detail] !== ''),
  );
  return (
    <table class="table table--responsive-headers paste-preview">
      <caption class="sr-only">Personerne, som de bliver tilføjet</caption>
      <thead>
        <tr>
          <th scope="col">Tag med</th>
          {columns.map((detail) => (
            <th scope="col" key={detail}>
              {detailLabels[detail]}
            </th>
          ))}
          <th scope="col">I mappen</th>
        </tr>
      </thead>
      <tbody>
        {planned.map((person, place) => (
          <PreviewRow
            key={place}
            id={`${id}-person-${String(place)}`}
            person={person}
            columns={columns}
            decision={decisions[place] ?? 'leave'}
            onDecide={(decision) => {
              onDecide(place, decision);
            }}
          />
        ))}
      </tbody>
    </table>
  );
}

interface PreviewRowProps {
  id: string;
  person: PlannedPerson;
  columns: readonly PersonDetail[];
  decision: Decision;
  onDecide: (decision: Decision) => void;
}

function PreviewRow({ id, person, columns, decision, onDecide }: PreviewRowProps) {
  const { details, known, repeated } = person;
  return (
    <tr class={decision === 'leave' ? 'paste-left' : undefined}>
      <th scope="row">
        <div class="form-group-checkbox">
          <input
            class="form-checkbox"
            type="checkbox"
            id={id}
            checked={decision !== 'leave'}
            onChange={(event) => {
              onDecide(event.currentTarget.checked ? (known ? 'reuse' : 'new') : 'leave');
            }}
          />
          <label class="form-label" for={id}>
            {personLabel(details)}
          </label>
        </div>
      </th>
      {columns.map((detail) => (
        <td key={detail} data-title={detailLabels[detail]}>
          {detail === 'birthDate' ? dayInWords(details[detail]) : details[detail]}
        </td>
      ))}
      <td data-title="I mappen">
        {known && decision !== 'leave' ? (
          <select
            class="form-select"
            aria-label={`${personLabel(details)} i mappen`}
            value={decision}
            onChange={(event) => {
              onDecide(event.currentTarget.value as Decision);
            }}
          >
            <option value="reuse">Bruges igen: {personLabel(known)}</option>
            <option value="new">Tilføj som ny</option>
          </select>
        ) : (
          standing(known !== undefined, repeated)
        )}
      </td>
    </tr>
  );
}

function standing(isKnown: boolean, isRepeated: boolean): string {
  if (isRepeated) return 'Står også ovenfor';
  return isKnown ? 'Er der allerede' : 'Ny';
}
