import type { Folder, FolderDocument } from '../folder/folder';
import type { Rooms } from '../session/use-rooms';
import { fieldsOf, isSame, itemsOf, pairing, type Items } from './pairing';

/** Whose work: that in the tab, or that in the opened file. */
export type Side = 'mine' | 'theirs';

interface Place {
  /** What it is chosen by: the path as one text. */
  key: string;
  /**
   * Where it stands in the folder: names of fields, ids of rows, a tick itself. Begins with `persons` or
   * `documents` and an id; a document's answers follow after `data`.
   */
  path: readonly string[];
}

/** The two have something else in the same place. Undefined: has no such field. */
export interface ValueDifference extends Place {
  kind: 'value';
  mine: unknown;
  theirs: unknown;
}

/** A row, a tick, a person or a document that only one of them has. */
export interface ItemDifference extends Place {
  kind: 'item';
  only: Side;
  item: unknown;
}

/** What both have stands in another order. */
export interface OrderDifference extends Place {
  kind: 'order';
  /** What each item is known by, only of those that both have. */
  mine: readonly string[];
  theirs: readonly string[];
}

/** One thing in which two folders differ, and which can be chosen by itself. */
export type Difference = ValueDifference | ItemDifference | OrderDifference;

/** What is chosen of a difference, by its key. */
export function keyOfPath(path: readonly string[]): string {
  return JSON.stringify(path);
}

/** True where two folders have a document or a person in common: they are the same work, gone separate ways. */
export function sharesWork(mine: Folder, theirs: Folder): boolean {
  const ids = new Set([...mine.documents, ...mine.persons].map(({ id }) => id));
  return [...theirs.documents, ...theirs.persons].some(({ id }) => ids.has(id));
}

/** All in which two folders differ. The order of documents and persons means nothing, nor does when they were changed. */
export function differences(mine: Folder, theirs: Folder): Difference[] {
  return [
    ...inList(byId(mine.documents), byId(theirs.documents), ['documents'], (one, other, path) =>
      inDocument(one as FolderDocument, other as FolderDocument, path),
    ),
    ...inList(byId(mine.persons), byId(theirs.persons), ['persons'], inData),
  ];
}

/**
 * The folder, with what forms note by themselves as it stands in the two folders together: that is no answer, and
 * nobody can choose between two of it.
 */
export function settled(folder: Folder, other: Folder, rooms: Rooms): Folder {
  const others = new Map(other.documents.map((document) => [document.id, document]));
  const documents = folder.documents.map((document) => {
    const room = rooms.get(document.form);
    const its = others.get(document.id);
    return room?.settle && its && isComparable(document, its)
      ? { ...document, data: room.settle(document.data, its.data) }
      : document;
  });
  return { ...folder, documents };
}

/** Documents or persons by their id; of two with the same id, which no page of ours makes, the last. */
export function byId(list: readonly { id: string }[]): Items {
  return itemsOf(list) ?? new Map(list.map((item) => [item.id, item]));
}

/** True where two documents are of one form and one version, so that their answers can be told apart one by one. */
export function isComparable(mine: FolderDocument, theirs: FolderDocument): boolean {
  return mine.form === theirs.form && mine.schemaVersion === theirs.schemaVersion;
}

/** The order of what both lists have, in each of them; undefined where it is the same. */
export function orders(mine: Items, theirs: Items): Record<Side, readonly string[]> | undefined {
  const found = {
    mine: [...mine.keys()].filter((key) => theirs.has(key)),
    theirs: [...theirs.keys()].filter((key) => mine.has(key)),
  };
  return isSame(found.mine, found.theirs) ? undefined : found;
}

/** What both, or only one, have a name for. */
export function allKeys(mine: Items, theirs: Items): string[] {
  return [...new Set([...mine.keys(), ...theirs.keys()])];
}

type Compare = (mine: unknown, theirs: unknown, path: readonly string[]) => Difference[];

function inDocument(mine: FolderDocument, theirs: FolderDocument, path: readonly string[]): Difference[] {
  return isComparable(mine, theirs)
    ? inData(mine.data, theirs.data, [...path, 'data'])
    : [valueDifference(mine, theirs, path)];
}

function inData(mine: unknown, theirs: unknown, path: readonly string[]): Difference[] {
  const pair = pairing(mine, theirs);
  switch (pair.kind) {
    case 'same':
      return [];
    case 'values':
      return [valueDifference(mine, theirs, path)];
    case 'objects':
      return allKeys(pair.mine, pair.theirs).flatMap((name) =>
        inData(pair.mine.get(name), pair.theirs.get(name), [...path, name]),
      );
    case 'lists':
      return [...inList(pair.mine, pair.theirs, path, inData), ...inOrder(pair.mine, pair.theirs, path)];
  }
}

function inList(mine: Items, theirs: Items, path: readonly string[], compare: Compare): Difference[] {
  return allKeys(mine, theirs).flatMap((key): Difference[] => {
    const place = [...path, key];
    if (mine.has(key) && theirs.has(key)) return compare(mine.get(key), theirs.get(key), place);
    const only = mine.has(key) ? 'mine' : 'theirs';
    const item = (mine.has(key) ? mine : theirs).get(key);
    return [{ kind: 'item', key: keyOfPath(place), path: place, only, item }];
  });
}

function inOrder(mine: Items, theirs: Items, path: readonly string[]): Difference[] {
  const found = orders(mine, theirs);
  return found ? [{ kind: 'order', key: keyOfPath(path), path, ...found }] : [];
}

function valueDifference(mine: unknown, theirs: unknown, path: readonly string[]): ValueDifference {
  return { kind: 'value', key: keyOfPath(path), path, mine, theirs };
}

/** True where nothing is stated: an empty text, no rows, no such field. */
export function isUnstated(value: unknown): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && fieldsOf(value).size === 0;
}
