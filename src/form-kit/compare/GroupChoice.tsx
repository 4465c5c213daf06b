import type { Side } from './differences';
import { DifferenceChoice } from './DifferenceChoice';
import type { ShownGroup } from './shown';

interface GroupChoiceProps {
  group: ShownGroup;
  /** Its place in the view: makes the ids of its controls. */
  id: string;
  sideOf: (key: string) => Side | undefined;
  onChoose: (keys: readonly string[], side: Side) => void;
}

/** The differences of one document, or of the persons: one by one, or all at once. */
export function GroupChoice({ group, id, sideOf, onChoose }: GroupChoiceProps) {
  const { heading, note, differences } = group;
  const keys = differences.map(({ key }) => key);
  const all = (label: string, side: Side) => (
    <button
      type="button"
      class="button button-secondary"
      onClick={() => {
        onChoose(keys, side);
      }}
    >
      {label}
      <span class="sr-only"> i {heading}</span>
    </button>
  );
  return (
    <section class="compare-group" aria-labelledby={id}>
      <h3 id={id}>{heading}</h3>
      {note && <p class="compare-note">{note}</p>}
      {differences.length > 1 && (
        <div class="confirm-buttons">
          {all('Behold alle mine', 'mine')}
          {all('Tag alle filens', 'theirs')}
        </div>
      )}
      {differences.map((difference, place) => (
        <DifferenceChoice
          key={difference.key}
          difference={difference}
          id={`${id}-${String(place)}`}
          side={sideOf(difference.key)}
          onChoose={onChoose}
        />
      ))}
    </section>
  );
}
