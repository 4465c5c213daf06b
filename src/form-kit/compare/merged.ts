import type { Person } from '../../domain/person/person';
import type { Folder, FolderDocument } from '../folder/folder';
import type { Rooms } from '../session/use-rooms';
import {
  allKeys,
  byId,
  isComparable,
  isUnstated,
  keyOfPath,
  orders,
  type Difference,
  type Side,
} from './differences';
import { pairing, type Items } from './pairing';

/** What was chosen, by the difference's key. */
export type Choices = ReadonlyMap<string, Side>;

/**
 * What loses nothing: whatever only one of them has or has stated stays. Undefined where both have stated something
 * else, or put it in another order: nobody but the user can tell which is right.
 */
export function suggestion(difference: Difference): Side | undefined {
  if (difference.kind === 'item') return difference.only;
  if (difference.kind === 'order') return undefined;
  return suggestedValue(difference.mine, difference.theirs);
}

/**
 * One folder of two. Where nothing was chosen, the suggestion holds, and else what is mine; so, without any choice,
 * nothing of mine is lost, and every row, tick, person and document of theirs comes along.
 */
export function merged(mine: Folder, theirs: Folder, choices: Choices): Folder {
  const chosen = (path: readonly string[], suggested: Side | undefined): Side =>
    choices.get(keyOfPath(path)) ?? suggested ?? 'mine';

  const dataOf: Merge = (one, other, path) => {
    const pair = pairing(one, other);
    switch (pair.kind) {
      case 'same':
        return one;
      case 'values':
        return chosen(path, suggestedValue(one, other)) === 'mine' ? one : other;
      case 'objects':
        return Object.fromEntries(
          allKeys(pair.mine, pair.theirs)
            .map((name): [string, unknown] => [
              name,
              dataOf(pair.mine.get(name), pair.theirs.get(name), [...path, name]),
            ])
            .filter(([, value]) => value !== undefined),
        );
      case 'lists': {
        const isMine = !orders(pair.mine, pair.theirs) || chosen(path, undefined) === 'mine';
        const keys = isMine
          ? woven([...pair.mine.keys()], [...pair.theirs.keys()])
          : woven([...pair.theirs.keys()], [...pair.mine.keys()]);
        return listOf(keys, pair.mine, pair.theirs, path, dataOf);
      }
    }
  };
  const documentOf: Merge = (one, other, path) => {
    const [own, opened] = [one as FolderDocument, other as FolderDocument];
    if (!isComparable(own, opened)) return chosen(path, undefined) === 'mine' ? own : opened;
    const updatedAt = own.updatedAt > opened.updatedAt ? own.updatedAt : opened.updatedAt;
    return { ...own, updatedAt, data: dataOf(own.data, opened.data, [...path, 'data']) };
  };
  const listOf = (
    keys: readonly string[],
    one: Items,
    other: Items,
    path: readonly string[],
    merge: Merge,
  ): unknown[] =>
    keys.flatMap((key) => {
      const place = [...path, key];
      if (one.has(key) && other.has(key)) return [merge(one.get(key), other.get(key), place)];
      const only = one.has(key) ? 'mine' : 'theirs';
      return chosen(place, only) === only ? [(one.has(key) ? one : other).get(key)] : [];
    });
  const ofFolder = (list: 'documents' | 'persons', merge: Merge): unknown[] => {
    const [one, other] = [byId(mine[list]), byId(theirs[list])];
    return listOf(allKeys(one, other), one, other, [list], merge);
  };

  return {
    documents: ofFolder('documents', documentOf) as FolderDocument[],
    persons: ofFolder('persons', dataOf) as Person[],
  };
}

/** The folder with the documents named as their forms name them: what was chosen may have changed what they say. */
export function renamed(folder: Folder, rooms: Rooms): Folder {
  const documents = folder.documents.map((document) => {
    const title = rooms.get(document.form)?.titleOf?.(document.data) ?? document.title;
    return { ...document, title };
  });
  return { ...folder, documents };
}

type Merge = (mine: unknown, theirs: unknown, path: readonly string[]) => unknown;

function suggestedValue(mine: unknown, theirs: unknown): Side | undefined {
  if (isUnstated(theirs)) return 'mine';
  return isUnstated(mine) ? 'theirs' : undefined;
}

/** One list's order with what only the other has put right after its neighbour there. */
function woven(order: readonly string[], other: readonly string[]): string[] {
  const result = [...order];
  const known = new Set(order);
  for (const [place, key] of other.entries()) {
    if (known.has(key)) continue;
    const before = other[place - 1];
    result.splice(before === undefined ? 0 : result.indexOf(before) + 1, 0, key);
  }
  return result;
}
