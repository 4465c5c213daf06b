import { redrawnOnChange } from '../rows/redrawn-on-change';
import type { Side } from './differences';
import type { ShownDifference, ShownOption } from './shown';

interface DifferenceChoiceProps {
  difference: ShownDifference;
  /** Its place in the view: makes the ids of its controls. */
  id: string;
  /** What holds now; undefined where the user has still to choose. */
  side: Side | undefined;
  onChoose: (keys: readonly string[], side: Side) => void;
}

/** One difference: what each of the two says, and the choice between them. One choice among many draws only itself. */
export const DifferenceChoice = redrawnOnChange(OneChoice);

function OneChoice({ difference, id, side, onChoose }: DifferenceChoiceProps) {
  const { key, legend, text, options } = difference;
  return (
    <fieldset
      class="compare-difference"
      id={id}
      data-open={side === undefined}
      aria-describedby={[text && `${id}-text`, side === undefined && `${id}-open`].filter(Boolean).join(' ')}
    >
      <legend class="form-label">{legend}</legend>
      {text && (
        <p class="compare-text" id={`${id}-text`}>
          {text}
        </p>
      )}
      {side === undefined && (
        <p class="compare-open" id={`${id}-open`}>
          Ikke valgt endnu
        </p>
      )}
      {options.map((option) => (
        <div class="form-group-radio" key={option.side}>
          <input
            class="form-radio"
            type="radio"
            name={id}
            id={`${id}-${option.side}`}
            checked={side === option.side}
            onChange={() => {
              onChoose([key], option.side);
            }}
          />
          <label class="form-label" for={`${id}-${option.side}`}>
            <OptionText option={option} />
          </label>
        </div>
      ))}
    </fieldset>
  );
}

function OptionText({ option: { name, pieces } }: { option: ShownOption }) {
  if (pieces.length === 0) return <>{name}</>;
  const isLong = pieces.some(({ text }) => text.includes('\n'));
  return (
    <>
      <strong>{name}:</strong>{' '}
      <span class={isLong ? 'compare-text compare-lines' : 'compare-text'}>
        {pieces.map(({ text, differs }, place) => (differs ? <mark key={place}>{text}</mark> : text))}
      </span>
    </>
  );
}
