import type { Unsealed } from './sealing';
import type { SealingAnswers, SealingTask } from './sealing-task';

/** Locks a text with a passphrase, beside the page. */
export function sealInWorker(text: string, passphrase: string): Promise<Uint8Array<ArrayBuffer>> {
  return inWorker<'seal'>({ do: 'seal', text, passphrase });
}

/** Unlocks with the first passphrase that fits, beside the page. */
export function unsealInWorker(bytes: Uint8Array, passphrases: readonly string[]): Promise<Unsealed> {
  return inWorker<'unseal'>({ do: 'unseal', bytes, passphrases });
}

/** A worker for each task: what it knew of the passphrase is gone with it. */
function inWorker<Task extends SealingTask['do']>(task: SealingTask): Promise<SealingAnswers[Task]> {
  const worker = new Worker(new URL('./sealing.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<SealingAnswers[Task]>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<SealingAnswers[Task]>) => {
      resolve(data);
    });
    worker.addEventListener('error', (event) => {
      event.preventDefault();
      reject(new Error('the sealing worker failed'));
    });
    worker.postMessage(task);
  }).finally(() => {
    worker.terminate();
  });
}
