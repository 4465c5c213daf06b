import { getCollection } from 'astro:content';
import { pageAddress } from '../../content-schemas/page-address';
import type { Question } from '../../content-schemas/triage';
import type { PageLink } from './guides';

const root = '/hvad-goer-jeg-nu/';

/** Every question of the decision guide. */
export async function questions(): Promise<Question[]> {
  return (await getCollection('questions')).map(({ data }) => data);
}

/** The question that the guide begins with. */
export async function startQuestion(): Promise<Question> {
  const start = (await questions()).find((question) => question.start);
  if (!start) throw new Error('content/triage/questions.yaml: intet spørgsmål har start: true');
  return start;
}

/** Where a question stands; the first one stands at the guide's own address. */
export const addressOfQuestion = ({ id, start }: Question): string => (start ? root : `${root}${id}/`);

/**
 * Where an answer leads.
 * @throws where it leads nowhere, or to a question that does not exist
 */
export async function addressOfAnswer(answer: Question['answers'][number]): Promise<string> {
  if (answer.outcome !== undefined) return pageAddress('outcomes', answer.outcome);
  const next = (await questions()).find(({ id }) => id === answer.question);
  if (!next)
    throw new Error(`content/triage/questions.yaml: svaret »${answer.label}« fører ingen steder hen`);
  return addressOfQuestion(next);
}

/** True where an answer leads straight to an emergency. */
export async function isAlarm(answer: Question['answers'][number]): Promise<boolean> {
  const outcomes = await getCollection('outcomes');
  return outcomes.some(({ id, data }) => id === answer.outcome && data.urgency === 'emergency');
}

/** The questions with an answer that leads to this question or outcome: the ways back. */
export async function waysBack(kind: 'question' | 'outcome', id: string): Promise<PageLink[]> {
  const leading = (await questions()).filter(({ answers }) => answers.some((answer) => answer[kind] === id));
  return leading.map((question) => ({ label: question.question, href: addressOfQuestion(question) }));
}
