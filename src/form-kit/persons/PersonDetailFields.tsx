import type { Person, PersonDetail } from '../../domain/person/person';
import type { PersonBook } from '../define-form';
import { fieldsOf, type Advice, type FieldTexts } from '../fields/field';
import { TextField } from '../fields/TextField';

interface PersonDetailFieldsProps {
  person: Person;
  book: PersonBook;
  advice: readonly Advice[];
  /** What is asked about the person, in order. */
  texts: Partial<Record<PersonDetail, FieldTexts>>;
  /** What the controls' ids begin with, where the page may show the same person's fields elsewhere too. */
  id?: string;
}

const kinds: Partial<Record<PersonDetail, 'tel' | 'email' | 'date'>> = {
  phone: 'tel',
  email: 'email',
  birthDate: 'date',
};

/** The fields of a person; what is corrected here is corrected in every form of the folder. */
export function PersonDetailFields({ person, book, advice, texts, id }: PersonDetailFieldsProps) {
  const bound = fieldsOf<Person>({
    value: person,
    texts,
    advice,
    prefix: `person.${person.id}.`,
    replace: (next) => {
      book.put(next);
    },
  });
  const detail = (name: PersonDetail) => {
    const field = bound(name);
    return id === undefined ? field : { ...field, id: `${id}-${name}` };
  };
  return (
    <>
      {(Object.keys(texts) as PersonDetail[]).map((name) => (
        <TextField key={`${person.id}.${name}`} field={detail(name)} kind={kinds[name]} />
      ))}
    </>
  );
}
