import { detailLabels } from '../../domain/person/details';
import { personLabel, type Person, type PersonDetail } from '../../domain/person/person';
import { dayInWords } from '../../domain/danish/iso-day';
import { danishDay } from '../../domain/danish/today';
import type { FormContent } from '../define-form';
import type { FieldTexts } from '../fields/field';
import type { Folder, FolderDocument } from '../folder/folder';
import type { Rooms } from '../session/use-rooms';
import { differences, type Difference, type Side } from './differences';
import { excerpt, inWords, itemInWords, wordsOfContent, type Meanings } from './in-words';
import { markedTexts, type Piece } from './marked-text';
import { suggestion } from './merged';
import { namesIn } from './names-in-data';
import { naming } from './naming';
import { itemsOf } from './pairing';

/** One of the two that can be chosen. */
export interface ShownOption {
  side: Side;
  /** "Din", "Filens", "Behold" … */
  name: string;
  /** What it says; empty where the name says all. */
  pieces: readonly Piece[];
}

/** A difference in words. */
export interface ShownDifference {
  key: string;
  /** What it is about. */
  legend: string;
  /** What stands there, where only one of the two has it; empty elsewhere. */
  text: string;
  options: readonly [ShownOption, ShownOption];
  /** What holds where nothing is chosen; undefined: the user should choose. */
  suggested: Side | undefined;
}

/** The differences of one document, or of all persons. */
export interface ShownGroup {
  /** The document's id, or `persons`. */
  id: string;
  heading: string;
  /** Tells documents of the same name apart; empty where there is nothing to say. */
  note: string;
  differences: readonly ShownDifference[];
}

/** The two folders, and all that is needed to speak of them. */
export interface Comparison {
  mine: Folder;
  theirs: Folder;
  rooms: Rooms;
  content: FormContent;
}

/** All differences in words, document by document, the persons last. */
export function shownGroups(comparison: Comparison): ShownGroup[] {
  const { mine, theirs, rooms } = comparison;
  const content = wordsOfContent(comparison.content);
  const persons = new Map([...theirs.persons, ...mine.persons].map((person) => [person.id, person]));
  const names = new Map([...persons].map(([id, person]) => [id, personLabel(person)]));
  const groups = new Map<string, Difference[]>();
  for (const difference of differences(mine, theirs)) {
    const [list = '', id = ''] = difference.path;
    const group = list === 'persons' ? list : id;
    groups.set(group, [...(groups.get(group) ?? []), difference]);
  }
  return [...groups].map(([id, found]): ShownGroup => {
    const documents = [mine, theirs].flatMap((folder) =>
      folder.documents.filter((document) => document.id === id),
    );
    const [document] = documents;
    if (!document) {
      const shown = found.map((difference) => ofPerson(difference, persons, { names, content }));
      return { id, heading: 'Personer i mappen', note: '', differences: shown };
    }
    const meanings = { names: new Map([...namesIn(documents.map(({ data }) => data)), ...names]), content };
    return {
      id,
      heading: document.title,
      note: `Begyndt ${dayOf(document.createdAt)}.`,
      differences: found.map((difference) => ofDocument(difference, documents, rooms, meanings)),
    };
  });
}

function ofDocument(
  difference: Difference,
  documents: readonly FolderDocument[],
  rooms: Rooms,
  meanings: Meanings,
): ShownDifference {
  const [, , , ...path] = difference.path;
  const [document] = documents;
  if (path.length === 0) {
    const texts = documents.map(({ updatedAt }) => `Sidst ændret ${dayOf(updatedAt)}.`);
    return worded(difference, 'Hele skemaet', texts);
  }
  const room = rooms.get(document?.form ?? '');
  const { label, field, values } = naming(
    path,
    room?.fieldTexts ?? {},
    documents.map(({ data }) => data),
    meanings.names,
    `${room?.name ?? document?.title ?? ''}: et andet svar`,
  );
  switch (difference.kind) {
    case 'value': {
      const isFreeText = !field?.choices && !field?.refersTo;
      const texts = [difference.mine, difference.theirs].map((value) => inWords(value, field, meanings));
      return worded(difference, label, texts, isFreeText);
    }
    case 'item':
      return worded(difference, label, [itemInWords(difference.item, field, meanings)]);
    case 'order': {
      const texts = [difference.mine, difference.theirs].map((keys, place) =>
        keys
          .map((key) => excerpt(itemsOf(values[place])?.get(key), field, meanings))
          .map((text, at) => `${String(at + 1)}. ${text}`)
          .join('\n'),
      );
      return worded(difference, `${label} (rækkefølgen)`, texts);
    }
  }
}

const details: Readonly<Record<string, FieldTexts>> = Object.fromEntries(
  Object.entries(detailLabels).map(([detail, label]) => [detail, { label }]),
);

function ofPerson(
  difference: Difference,
  persons: ReadonlyMap<string, Person>,
  meanings: Meanings,
): ShownDifference {
  const [, id = '', detail] = difference.path;
  const person = persons.get(id);
  const name = meanings.names.get(id) ?? '';
  if (difference.kind !== 'value')
    return worded(difference, name, [inWords(person, { label: name, parts: details }, meanings)]);
  const texts = [difference.mine, difference.theirs].map((value) => inWords(value, undefined, meanings));
  return worded(difference, `${name}: ${detailLabels[detail as PersonDetail]}`, texts, true);
}

/**
 * @param texts what mine and theirs say; of what only one has, that
 * @param isFreeText whether to mark where the two part
 */
function worded(
  difference: Difference,
  label: string,
  texts: readonly string[],
  isFreeText = false,
): ShownDifference {
  const { key } = difference;
  const suggested = suggestion(difference);
  const [mine = '', theirs = ''] = texts;
  if (difference.kind === 'item') {
    const isMine = difference.only === 'mine';
    const other = isMine ? 'theirs' : 'mine';
    return {
      key,
      legend: `${label} (${isMine ? 'kun hos dig' : 'kun i filen'})`,
      text: mine,
      options: [
        { side: difference.only, name: isMine ? 'Behold' : 'Tag med', pieces: [] },
        { side: other, name: 'Udelad', pieces: [] },
      ],
      suggested,
    };
  }
  const [own, opened] = (isFreeText ? markedTexts(mine, theirs) : undefined) ?? [
    unmarked(mine),
    unmarked(theirs),
  ];
  return {
    key,
    legend: label,
    text: '',
    options: [
      { side: 'mine', name: 'Din', pieces: own },
      { side: 'theirs', name: 'Filens', pieces: opened },
    ],
    suggested,
  };
}

function unmarked(text: string): Piece[] {
  return [{ text, differs: false }];
}

function dayOf(instant: string): string {
  return dayInWords(danishDay(new Date(instant)));
}
