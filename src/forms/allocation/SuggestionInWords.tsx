import { suggested } from '../../domain/allocation/suggested';
import type { Allocation } from './schema';
import { reasonsFor } from './suggestion';
import { paper, suggestionWords } from './texts';

/** The suggestion on screen. Only the suggestion itself is said again when a tick changes it, not the lists of reasons. */
export function SuggestionInWords({ allocation }: { allocation: Allocation }) {
  const { code } = suggested(allocation);
  return (
    <div>
      <p class="alert alert-info" role="status">
        {suggestionWords[code]}
      </p>
      <p>{paper.noDecision}</p>
      {reasonsFor(allocation).map(({ heading, items }) => (
        <section key={heading} aria-label={heading}>
          <h3>{heading}</h3>
          <ul>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
