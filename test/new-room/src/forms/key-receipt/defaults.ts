import type { Key, KeyReceipt } from './schema';

/** A receipt in which nothing is answered, with one row ready to be filled in. */
export function emptyReceipt(newId: () => string): KeyReceipt {
  return {
    receiver: newId(),
    handedOut: '',
    keys: [emptyKey(newId())],
    terms: [],
    comesBack: '',
    comesBackWhere: '',
  };
}

/** A row in which nothing is stated. */
export function emptyKey(id: string): Key {
  return { id, opens: '', stamp: '' };
}
