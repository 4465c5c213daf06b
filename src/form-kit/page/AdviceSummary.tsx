import { controlId, type Advice } from '../fields/field';

/**
 * All advice in one list; the rest of a long one is folded, so that the document is in sight. Says so, too, when there
 * is none.
 */
export function AdviceSummary({ advice }: { advice: readonly Advice[] }) {
  if (advice.length === 0) {
    return <p class="advice-none">Alt det vigtigste er udfyldt.</p>;
  }
  const shown = advice.length > 4 ? 3 : advice.length;
  return (
    <section class="advice-summary" aria-labelledby="raad-titel">
      <h2 id="raad-titel">
        {advice.length === 1 ? '1 råd' : `${String(advice.length)} råd`}, før du giver det videre
      </h2>
      <p>Du kan printe og gemme alligevel.</p>
      <AdviceLinks advice={advice.slice(0, shown)} />
      {advice.length > shown && (
        <details>
          <summary>Vis {advice.length - shown} råd mere</summary>
          <AdviceLinks advice={advice.slice(shown)} />
        </details>
      )}
    </section>
  );
}

/** A link to the field of each. */
function AdviceLinks({ advice }: { advice: readonly Advice[] }) {
  return (
    <ul>
      {advice.map(({ path, message }) => (
        <li key={`${path} ${message}`}>
          <a
            href={`#${controlId(path)}`}
            onClick={(event) => {
              // The address keeps its own fragment, which tells which document is open.
              event.preventDefault();
              const control = document.getElementById(controlId(path));
              control?.focus();
              control?.scrollIntoView({ block: 'center' });
            }}
          >
            {message}
          </a>
        </li>
      ))}
    </ul>
  );
}
