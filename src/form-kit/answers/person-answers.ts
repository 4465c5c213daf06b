import { dayInWords } from '../../domain/danish/iso-day';
import type { Person, PersonDetail } from '../../domain/person/person';
import type { FieldTexts } from '../fields/field';
import type { Answering, Asked } from './answering';

/** What a form asks about a person, in its order, with what the folder tells of that person. */
export function personAnswers(
  person: Person,
  texts: Partial<Record<PersonDetail, FieldTexts>>,
  answer: Answering,
): Asked[] {
  const shown: Person = { ...person, birthDate: dayInWords(person.birthDate) };
  return (Object.entries(texts) as [PersonDetail, FieldTexts][]).map(([detail, { label }]) =>
    answer.text(label, shown[detail]),
  );
}
