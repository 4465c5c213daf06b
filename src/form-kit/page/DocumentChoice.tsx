import type { FormDocument } from '../../documents/model';

interface DocumentChoiceProps {
  documents: readonly FormDocument[];
  /** Id of the document that is shown. */
  chosen: string;
  onChoose: (id: string) => void;
}

/** Which of a form's documents is shown and leaves the page. */
export function DocumentChoice({ documents, chosen, onChoose }: DocumentChoiceProps) {
  return (
    <fieldset class="document-choice">
      <legend class="form-label">Hvilket dokument?</legend>
      {documents.map(({ id, title }) => (
        <div class="form-group-radio" key={id}>
          <input
            class="form-radio"
            type="radio"
            name="dokument"
            id={`dokument-${id}`}
            checked={id === chosen}
            onChange={() => {
              onChoose(id);
            }}
          />
          <label class="form-label" for={`dokument-${id}`}>
            {title}
          </label>
        </div>
      ))}
    </fieldset>
  );
}
