import { seal, unseal } from './sealing';
import type { SealingTask } from './sealing-task';

// Locking takes a second or more on purpose; here it leaves the page free to move.
addEventListener('message', ({ data }: MessageEvent<SealingTask>) => {
  const answer = data.do === 'seal' ? seal(data.text, data.passphrase) : unseal(data.bytes, data.passphrases);
  answer.then(postMessage, (error: unknown) => {
    // Out of the promise, so that the page's `error` event hears of it.
    setTimeout(() => {
      throw error;
    });
  });
});
