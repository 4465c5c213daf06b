import type { Answers, Survey } from './schema';

/** Rows to begin with; pasting and Enter make more. */
const firstRows = 5;

/** A survey that nobody has answered. */
export function emptySurvey(newId: () => string): Survey {
  const rows = () => Array.from({ length: firstRows }, () => emptyAnswers(newId()));
  return {
    unit: '',
    preparedBy: '',
    firstDate: '',
    first: rows(),
    secondDone: '',
    secondDate: '',
    samePeople: '',
    second: rows(),
    remarks: '',
  };
}

/** A row of which nothing is stated. */
export function emptyAnswers(id: string): Answers {
  return {
    id,
    respondent: '',
    within: '',
    between: '',
    outside: '',
    singleCase: '',
    knowledge: '',
    asCoordinator: '',
  };
}
