import { useState } from 'preact/hooks';
import { dayInWords } from '../../domain/danish/iso-day';
import { detailLabels } from '../../domain/person/details';
import { differingDetails, merged } from '../../domain/person/doubles';
import { personLabel, type Person, type PersonDetail } from '../../domain/person/person';

interface PersonMergeProps {
  /** The entry that stays, and the one that goes into it. */
  pair: readonly [Person, Person];
  onMerge: (person: Person) => void;
  onCancel: () => void;
}

/** Two entries made one: where both say something, and not the same, the user chooses. */
export function PersonMerge({ pair, onMerge, onCancel }: PersonMergeProps) {
  const [keep, other] = pair;
  const [taken, setTaken] = useState<readonly PersonDetail[]>([]);
  const differing = differingDetails(keep, other);
  return (
    <section class="person-merge" aria-labelledby="laeg-sammen">
      <h3 id="laeg-sammen" tabIndex={-1}>
        Læg {personLabel(keep)} og {personLabel(other)} sammen
      </h3>
      <p>
        {differing.length === 0
          ? 'De siger ikke noget forskelligt. Det, der mangler hos den ene, kommer fra den anden.'
          : 'Vælg, hvad der er rigtigt. Resten følger med af sig selv.'}
      </p>
      {differing.map((detail) => (
        <DetailChoice
          key={detail}
          detail={detail}
          words={[keep[detail], other[detail]]}
          isTaken={taken.includes(detail)}
          onTake={(isTaken) => {
            const rest = taken.filter((one) => one !== detail);
            setTaken(isTaken ? [...rest, detail] : rest);
          }}
        />
      ))}
      <p>Alle skemaer i mappen peger bagefter på den ene person.</p>
      <div class="document-buttons">
        <button
          type="button"
          class="button button-primary"
          onClick={() => {
            onMerge(merged(keep, other, taken));
          }}
        >
          Læg sammen
        </button>
        <button type="button" class="button button-secondary" onClick={onCancel}>
          Lad være
        </button>
      </div>
    </section>
  );
}

interface DetailChoiceProps {
  detail: PersonDetail;
  /** What the one says, and what the other says. */
  words: readonly [string, string];
  /** True where the other's words are to stand. */
  isTaken: boolean;
  onTake: (isTaken: boolean) => void;
}

function DetailChoice({ detail, words, isTaken, onTake }: DetailChoiceProps) {
  return (
    <fieldset class="form-group">
      <legend class="form-label">{detailLabels[detail]}</legend>
      {words.map((text, place) => {
        const id = `laeg-sammen-${detail}-${String(place)}`;
        return (
          <div class="form-group-radio" key={id}>
            <input
              class="form-radio"
              type="radio"
              name={`laeg-sammen-${detail}`}
              id={id}
              checked={isTaken === (place === 1)}
              onChange={() => {
                onTake(place === 1);
              }}
            />
            <label class="form-label" for={id}>
              {detail === 'birthDate' ? dayInWords(text) : text}
            </label>
          </div>
        );
      })}
    </fieldset>
  );
}
