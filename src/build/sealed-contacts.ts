import { readFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import { AstroError } from 'astro/errors';
import { tidyPassphrase } from '../domain/passphrase/passphrase';
import { passphraseBits, strongEnough } from '../domain/passphrase/strength';

/**
 * The code that the numbers for contact persons are locked with, from CONTACT_CODE in the environment; undefined where
 * the site is to be built without them.
 */
export function contactCode(environment = process.env): string | undefined {
  const code = tidyPassphrase(environment.CONTACT_CODE ?? '');
  return code === '' ? undefined : code;
}

/** Why a code is not strong enough for a file that everyone may fetch and try as often as they like; undefined: it is. */
export function codeFault(code: string): string | undefined {
  const words = readFileSync('src/domain/passphrase/words.txt', 'utf8').trim().split('\n');
  const bits = Math.floor(passphraseBits(code, new Set(words)));
  if (bits >= strongEnough) return undefined;
  return (
    `CONTACT_CODE is too easy to guess: about ${String(bits)} bits, and it takes ${String(strongEnough)}. ` +
    'Everyone can fetch the locked file and try codes on it. Take six words by chance from ' +
    'src/domain/passphrase/words.txt, or at least 14 characters by chance of all kinds.'
  );
}

/** Says whether the build holds the numbers for contact persons, and stops where they could be guessed open. */
export function sealedContacts(): AstroIntegration {
  return {
    name: 'sealed-contacts',
    hooks: {
      'astro:config:setup': ({ command, logger }) => {
        const code = contactCode();
        const fault = code === undefined ? undefined : codeFault(code);
        if (fault !== undefined) throw new AstroError(fault, 'Choose a stronger code, and build again.');
        if (command !== 'build') return;
        logger.info(
          code === undefined
            ? 'CONTACT_CODE is not set: the numbers for contact persons are left out'
            : 'the numbers for contact persons are locked with CONTACT_CODE',
        );
      },
    },
  };
}
