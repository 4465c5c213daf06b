import type { NetworkEntry } from './network';

/** A row of a map as it was sent: in words, so that it can still be told once persons are renamed or gone. */
export interface SentEntry extends NetworkEntry {
  /** The group in words. */
  group: string;
}

/** What may differ between two versions of a row. */
export type ChangedDetail = Exclude<keyof SentEntry, 'id'>;

/** One difference of one row. */
export interface DetailChange {
  detail: ChangedDetail;
  from: string;
  to: string;
}

/** A row that is in both versions, but not the same; as it is now. */
export interface ChangedEntry {
  entry: SentEntry;
  details: readonly DetailChange[];
}

/** What happened to a map since it was sent. */
export interface NetworkChanges {
  /** In the order of the map as it is now. */
  added: readonly SentEntry[];
  changed: readonly ChangedEntry[];
  /** In the order of the map as it was sent. */
  removed: readonly SentEntry[];
}

const details: readonly ChangedDetail[] = [
  'group',
  'role',
  'name',
  'organisation',
  'email',
  'phone',
  'contact',
];

function detailChanges(before: SentEntry, now: SentEntry): DetailChange[] {
  return details
    .map((detail) => ({
      detail,
      from: before[detail].trim(),
      to: now[detail].trim(),
    }))
    .filter(({ from, to }) => from !== to);
}

/**
 * Compares a map with the version that was sent. A row is the same one as long as its id is: moving it changes
 * nothing, another name in it is a change.
 */
export function networkChanges(sent: readonly SentEntry[], now: readonly SentEntry[]): NetworkChanges {
  const before = new Map(sent.map((entry) => [entry.id, entry]));
  const still = new Set(now.map(({ id }) => id));
  const changed = now.flatMap((entry) => {
    const old = before.get(entry.id);
    const differences = old ? detailChanges(old, entry) : [];
    return differences.length > 0 ? [{ entry, details: differences }] : [];
  });
  return {
    added: now.filter(({ id }) => !before.has(id)),
    changed,
    removed: sent.filter(({ id }) => !still.has(id)),
  };
}

/** True where a map is as it was sent. */
export function isUnchanged({ added, changed, removed }: NetworkChanges): boolean {
  return added.length + changed.length + removed.length === 0;
}
