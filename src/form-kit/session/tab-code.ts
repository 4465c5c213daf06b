/** The key under which the tab remembers the code of the numbers for contact persons. */
const key = 'trygt-naboskab.kode';

/** The code that opened the numbers in this tab; undefined where none did. */
export function keptCode(): string | undefined {
  try {
    return sessionStorage.getItem(key) ?? undefined;
  } catch {
    return undefined;
  }
}

/** Remembers the code until the tab is closed or {@link forgetCode} is called. */
export function keepCode(code: string): void {
  try {
    sessionStorage.setItem(key, code);
  } catch {
    // A tab that can keep nothing asks again on the next page.
  }
}

/** Forgets the code. */
export function forgetCode(): void {
  try {
    sessionStorage.removeItem(key);
  } catch {
    // Nothing was kept.
  }
}
