import { controlId, type Advice } from '../fields/field';

/** All advice in one list, each with a link to its field. Says so, too, when there is none. */
export function AdviceSummary({ advice }: { advice: readonly Advice[] }) {
  if (advice.length === 0) {
    return <p class="advice-none">Alt det vigtigste er udfyldt.</p>;
  }
  return (
    <section class="advice-summary" aria-labelledby="raad-titel">
      <h2 id="raad-titel">
        {advice.length === 1 ? '1 råd' : `${String(advice.length)} råd`}, før du giver det videre
      </h2>
      <p>Du kan printe og gemme alligevel.</p>
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
    </section>
  );
}
