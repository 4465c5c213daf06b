import type { Question } from '../triage';
import type { CheckedContent } from './entries';
import { suggestion } from './nearest';
import type { ContentProblem } from './problem';

/** Most choices from the start to the nearest outcome that is an emergency. */
const choicesToEmergency = 2;

const file = 'triage/questions.yaml';

/** What keeps the decision guide from leading every reader to an outcome. */
export function triageProblems({ questions, outcomes }: CheckedContent): ContentProblem[] {
  const guide = new Map(questions.map(({ data }) => [data.id, data]));
  const ends = outcomes.map(({ id }) => id);
  const starts = questions.filter(({ data }) => data.start);
  const answers = [...guide.values()].flatMap((question) => answerProblems(question, guide, ends));
  const [start] = starts;
  if (!start || starts.length > 1) {
    const found = `${String(starts.length)} spørgsmål med "start: true"`;
    const remedy = 'Lad netop ét spørgsmål være det første.';
    return [...answers, { file, field: 'start', found, expected: 'netop ét', remedy }];
  }
  if (answers.length > 0) return answers;
  const emergencies = outcomes.filter(({ data }) => data.urgency === 'emergency').map(({ id }) => id);
  const choices = choicesFrom(guide, start.id);
  return [
    ...loopProblems(guide, start.id),
    ...unreachedProblems(choices, [...guide.keys()], ends),
    ...emergencyProblems(choices, emergencies),
  ];
}

function answerProblems(question: Question, guide: ReadonlyMap<string, Question>, ends: readonly string[]) {
  return question.answers.flatMap(({ label, question: next, outcome }): ContentProblem[] => {
    const at = { file, field: `${question.id} → svaret "${label}"` };
    if ((next === undefined) === (outcome === undefined)) {
      const found = next === undefined ? 'et svar, der ikke fører videre' : 'både "question" og "outcome"';
      const remedy =
        'Skriv enten "question" med næste spørgsmål eller "outcome" med et svar, der slutter vejen.';
      return [{ ...at, found, expected: 'ét sted at gå hen', remedy }];
    }
    if (next !== undefined && !guide.has(next)) {
      const remedy = suggestion(next, [...guide.keys()]);
      return [{ ...at, found: `"${next}"`, expected: 'id på et spørgsmål', remedy }];
    }
    if (outcome !== undefined && !ends.includes(outcome)) {
      const remedy = suggestion(outcome, ends);
      return [{ ...at, found: `"${outcome}"`, expected: 'id på en fil i content/triage/outcomes/', remedy }];
    }
    return [];
  });
}

function loopProblems(guide: ReadonlyMap<string, Question>, start: string): ContentProblem[] {
  const walk = (id: string, path: readonly string[]): ContentProblem[] => {
    if (path.includes(id)) {
      const found = [...path.slice(path.indexOf(id)), id].join(' → ');
      const remedy = 'Lad et af svarene på vejen føre til et "outcome".';
      return [{ file, field: id, found, expected: 'en vej, der ender', remedy }];
    }
    const next = guide.get(id)?.answers.flatMap((answer) => answer.question ?? []) ?? [];
    return next.flatMap((to) => walk(to, [...path, id]));
  };
  return walk(start, []);
}

function unreachedProblems(
  choices: ReadonlyMap<string, number>,
  questions: readonly string[],
  ends: readonly string[],
): ContentProblem[] {
  return [...questions, ...ends]
    .filter((id) => !choices.has(id))
    .map((id) => ({
      file: ends.includes(id) ? `triage/outcomes/${id}.mdx` : file,
      field: id,
      found: 'intet svar fører hertil',
      expected: 'mindst én vej fra det første spørgsmål',
      remedy: 'Lad et svar føre hertil, eller slet det.',
    }));
}

function emergencyProblems(
  choices: ReadonlyMap<string, number>,
  emergencies: readonly string[],
): ContentProblem[] {
  const nearest = Math.min(...emergencies.map((id) => choices.get(id) ?? Infinity));
  if (nearest <= choicesToEmergency) return [];
  return [
    {
      file,
      field: emergencies.join(', ') || 'outcomes',
      found: Number.isFinite(nearest) ? `${String(nearest)} valg fra starten` : 'ingen vej til et akut svar',
      expected: `højst ${String(choicesToEmergency)} valg til et svar med "urgency: emergency"`,
      remedy: 'Spørg om livsfare først.',
    },
  ];
}

/** The fewest choices from the start to each question and outcome that can be reached. */
function choicesFrom(guide: ReadonlyMap<string, Question>, start: string): ReadonlyMap<string, number> {
  const choices = new Map([[start, 0]]);
  for (const [id, distance] of choices) {
    for (const { question, outcome } of guide.get(id)?.answers ?? []) {
      const next = question ?? outcome;
      if (next !== undefined && !choices.has(next)) choices.set(next, distance + 1);
    }
  }
  return choices;
}
