import type { Suggestion } from './suggestion';

/**
 * The suggestion on screen. Only the suggestion itself is said again when an answer changes it: the lists of reasons
 * change with nearly every answer, and to hear them all each time would drown the question one is at.
 */
export function SuggestionInWords({ words, reservation, reasons }: Suggestion) {
  return (
    <>
      <p class="alert alert-info" role="status">
        {words}
      </p>
      <p>{reservation}</p>
      {reasons.map(({ heading, items }) => (
        <section key={heading} aria-label={heading}>
          <h3>{heading}</h3>
          <ul>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}
