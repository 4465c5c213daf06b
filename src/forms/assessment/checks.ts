import { criteria } from '../../domain/assessment/criteria';
import { personWithId } from '../../domain/person/person';
import type { FormContext } from '../../form-kit/define-form';
import type { Advice } from '../../form-kit/fields/field';
import { shownJudgement } from '../../form-kit/judgements/judged';
import { personPath } from '../../form-kit/persons/person-path';
import { asksAgain } from './asked';
import type { Assessment } from './schema';
import { advice } from './texts';

/** What is missing in an assessment, or looks wrong, in the order of the form. */
export function assessmentChecks(assessment: Assessment, { persons, today }: FormContext): Advice[] {
  const citizen = personWithId(persons, assessment.citizen);
  const assessor = personWithId(persons, assessment.assessor);
  const { date, askAgain } = assessment;
  const isAskedAgain = asksAgain(assessment);
  const found: (Advice | false)[] = [
    !isStated(citizen.name) && { path: personPath(citizen.id, 'name'), message: advice.citizenName },
    !isStated(assessor.name) && { path: personPath(assessor.id, 'name'), message: advice.assessorName },
    date === '' && { path: 'date', message: advice.date },
    date > today && { path: 'date', message: advice.futureDate },
    ...criteria.map((criterion): Advice | false => {
      const { answer, note } = shownJudgement(assessment.judgements, criterion);
      if (answer === '') return { path: judgementPath(criterion.id, 'answer'), message: advice.unanswered };
      return (
        answer === 'unclear' &&
        !isStated(note) && { path: judgementPath(criterion.id, 'note'), message: advice.unclear }
      );
    }),
    isAskedAgain && askAgain === '' && { path: 'askAgain', message: advice.askAgain },
    isAskedAgain && askAgain !== '' && askAgain < today && { path: 'askAgain', message: advice.askAgainPast },
    !isStated(assessment.ownView) && { path: 'ownView', message: advice.ownView },
  ];
  return found.filter((entry) => entry !== false);
}

function isStated(text: string): boolean {
  return text.trim() !== '';
}

/** Where a judgement's answer or note stands in the form. */
function judgementPath(criterion: string, key: 'answer' | 'note'): string {
  return `judgements.${criterion}.${key}`;
}
