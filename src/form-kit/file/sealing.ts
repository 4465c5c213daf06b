import { Decrypter, Encrypter } from 'age-encryption';

/** How much work each try at a passphrase costs, as a power of two: the age format's own default, a good second. */
const workFactor = 18;

/** What came of unlocking. */
export type Unsealed =
  | { kind: 'unsealed'; bytes: Uint8Array }
  | { kind: 'wrongPassphrase' }
  /** The passphrase fits, but the rest was cut off or altered; or the beginning was. */
  | { kind: 'damaged' };

/** Locks a text with a passphrase, in the age format: the `age` command opens it, too. */
export async function seal(text: string, passphrase: string, work = workFactor): Promise<Uint8Array> {
  const encrypter = new Encrypter();
  encrypter.setPassphrase(passphrase);
  encrypter.setScryptWorkFactor(work);
  return encrypter.encrypt(text);
}

/** Unlocks with the first of the passphrases that fits. */
export async function unseal(bytes: Uint8Array, passphrases: readonly string[]): Promise<Unsealed> {
  const decrypter = new Decrypter();
  for (const passphrase of passphrases) decrypter.addPassphrase(passphrase);
  const tried = { inVain: false };
  // Asked last, where no passphrase did: the one way to tell a wrong passphrase from a damaged file.
  decrypter.addIdentity({
    unwrapFileKey: () => {
      tried.inVain = true;
      return null;
    },
  });
  try {
    return { kind: 'unsealed', bytes: await decrypter.decrypt(bytes) };
  } catch {
    return { kind: tried.inVain ? 'wrongPassphrase' : 'damaged' };
  }
}
