import type { FormContext } from '../../form-kit/define-form';
import type { Advice } from '../../form-kit/fields/field';
import { answerChecks } from './answer-checks';
import { hasSecond } from './asked';
import type { Survey } from './schema';
import { advice } from './texts';

type Found = Advice | false;

/** What is missing in a survey, or looks wrong, in the order of the form. */
export function surveyChecks(survey: Survey, { today }: FormContext): Advice[] {
  const { unit, firstDate, secondDone } = survey;
  const found: Found[] = [
    unit.trim() === '' && { path: 'unit', message: advice.unit },
    firstDate === '' && { path: 'firstDate', message: advice.firstDate },
    firstDate > today && { path: 'firstDate', message: advice.futureDate },
    ...answerChecks('first', survey.first),
    secondDone === '' && { path: 'secondDone', message: advice.secondDone },
    ...(hasSecond(survey) ? secondChecks(survey, today) : []),
  ];
  return found.filter((entry) => entry !== false);
}

function secondChecks({ firstDate, secondDate, samePeople, second }: Survey, today: string): Found[] {
  const isEarly = firstDate !== '' && secondDate !== '' && secondDate <= firstDate;
  return [
    secondDate === '' && { path: 'secondDate', message: advice.secondDate },
    secondDate > today && { path: 'secondDate', message: advice.futureDate },
    isEarly && { path: 'secondDate', message: advice.secondEarly },
    samePeople === '' && { path: 'samePeople', message: advice.samePeople },
    ...answerChecks('second', second),
  ];
}
