import { fold, foldedWords } from '../danish/folding';
import { personDetails, type PersonDetails } from './details';
import type { Person, PersonDetail } from './person';

/**
 * True where two entries are likely to be about the same person: the same name, or the same e-mail address or
 * telephone while the names do not speak against it. Colleagues share a switchboard, so a number alone does not count.
 */
export function areLikelyDoubles(one: PersonDetails, other: PersonDetails): boolean {
  const [mine, theirs] = [marksOf(one), marksOf(other)];
  if (mine.name !== '' && mine.name === theirs.name) return true;
  const sharesReach =
    (mine.email !== '' && mine.email === theirs.email) ||
    mine.numbers.some((number) => theirs.numbers.includes(number));
  const namesAgree =
    mine.name === '' || theirs.name === '' || mine.words.some((word) => theirs.words.includes(word));
  return sharesReach && namesAgree;
}

/** The likely doubles among persons, two or more a group, in the folder's order. */
export function doubleGroups(persons: readonly Person[]): Person[][] {
  const groups: Person[][] = [];
  for (const person of persons) {
    const related = groups.filter((group) => group.some((other) => areLikelyDoubles(person, other)));
    const [first, ...others] = related;
    if (!first) {
      groups.push([person]);
      continue;
    }
    first.push(...others.flat(), person);
    for (const joined of others) groups.splice(groups.indexOf(joined), 1);
  }
  return groups.filter((group) => group.length > 1);
}

/** The details that both state, and state differently; blanks and capitals make no difference. */
export function differingDetails(one: PersonDetails, other: PersonDetails): PersonDetail[] {
  return personDetails.filter((detail) => {
    const [mine, theirs] = [sameness(one[detail]), sameness(other[detail])];
    return mine !== '' && theirs !== '' && mine !== theirs;
  });
}

/**
 * Two entries about the same person as one: what the kept one does not state comes from the other; where both state
 * something, the kept one's words stand, but for the details that are to be taken from the other.
 */
export function merged(keep: Person, other: PersonDetails, taken: readonly PersonDetail[] = []): Person {
  const chosen = personDetails.map((detail) => {
    const isTaken = taken.includes(detail) || keep[detail].trim() === '';
    return [detail, isTaken ? other[detail] : keep[detail]] as const;
  });
  return { ...keep, ...Object.fromEntries(chosen) };
}

/** By what a person is known again, however it is written. */
interface Marks {
  /** The words of the name, folded and sorted: "Jensen, Søren" and "soeren  jensen" are alike. */
  words: readonly string[];
  /** The same as one text. */
  name: string;
  email: string;
  /** All numbers of a detail that may hold several: "33 17 33 33, mobil +45 28 12 34 56". */
  numbers: readonly string[];
}

/** Everyone is compared with everyone at each keystroke; who did not change is not read again. */
const knownMarks = new WeakMap<PersonDetails, Marks>();

function marksOf(person: PersonDetails): Marks {
  const known = knownMarks.get(person);
  if (known) return known;
  const words = foldedWords(person.name).sort();
  const marks: Marks = {
    words,
    name: words.join(' '),
    email: sameness(person.email),
    numbers: fold(person.phone).match(/\d{8,}/g) ?? [],
  };
  knownMarks.set(person, marks);
  return marks;
}

function sameness(text: string): string {
  return text.trim().replace(/\s+/g, ' ').toLowerCase();
}
