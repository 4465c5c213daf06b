import { advised } from '../../domain/assessment/advised';
import { groupInWords, reasonsFor } from './result';
import type { Assessment } from './schema';
import { adviceWords, paper } from './texts';

/**
 * The advice on screen. Only the advice itself is said again when an answer changes it: the lists of reasons change
 * with nearly every answer, and to hear them all each time would drown the question one is at.
 */
export function AdviceInWords({ assessment }: { assessment: Assessment }) {
  const { code } = advised(assessment.judgements);
  return (
    <div class="assessment-advice">
      <p class="alert alert-info" role="status">
        {adviceWords[code]}
      </p>
      <p>{paper.noDecision}</p>
      {reasonsFor(assessment).map(({ heading, items }) => (
        <section key={heading} aria-label={heading}>
          <h3>{heading}</h3>
          <ul>
            {items.map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
      ))}
      <p>{groupInWords(assessment)}</p>
    </div>
  );
}
