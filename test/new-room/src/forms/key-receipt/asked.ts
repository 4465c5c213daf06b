import type { KeyReceipt } from './schema';

/** Where the keys are to be handed in is only asked of keys that come back. */
export function asksWhere({ comesBack }: KeyReceipt): boolean {
  return comesBack === 'yes';
}
