import type { Unsealed } from './sealing';

/** What the worker is asked to do. */
export type SealingTask =
  | { do: 'seal'; text: string; passphrase: string }
  | { do: 'unseal'; bytes: Uint8Array; passphrases: readonly string[] };

/** What it answers: each task has its own kind of answer. */
export interface SealingAnswers {
  seal: Uint8Array<ArrayBuffer>;
  unseal: Unsealed;
}
