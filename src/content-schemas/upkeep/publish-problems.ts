import { isoDate } from '../../domain/danish/date';
import type { CheckedContent } from '../check/entries';
import type { ContentProblem } from '../check/problem';
import { isDue, reviews, type Review } from './review';
import { unconfirmedFacts } from './unconfirmed';

/** What has to be put right before the site is published: reviews that are due, facts that nobody has confirmed. */
export function publishProblems(content: CheckedContent, today: Date): ContentProblem[] {
  return [
    ...reviews(content)
      .filter((review) => isDue(review, today))
      .map(dueProblem),
    ...unconfirmedFacts(content).map(({ file, id, field, found, remedy }) => ({
      file,
      field: `${id} → ${field}`,
      found,
      expected: 'noget, der er bekræftet',
      remedy,
    })),
  ];
}

const remedies: Readonly<Record<Review['kind'], string>> = {
  page: 'Gå siden igennem, og skriv dagen i "reviewed".',
  number: 'Slå nummeret op hos stedet selv, og skriv dagen i "checked".',
  law: 'Hold reglen op mod loven, og skriv dagen i "checked".',
};

function dueProblem({ kind, file, id, field, last, due }: Review): ContentProblem {
  return {
    file,
    field: `${id} → ${field}`,
    found: isoDate(last),
    expected: `en ny gennemgang senest ${isoDate(due ?? last)}`,
    remedy: remedies[kind],
  };
}
