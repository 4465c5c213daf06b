const alphabet = 'abcdefghijkmnpqrstuvwxyz23456789';
const length = 12;

/** A random id of 12 letters (60 bits). `crypto.randomUUID` is not used: it is missing on pages served by plain HTTP. */
export function newId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(length));
  return Array.from(bytes, (byte) => alphabet[byte % alphabet.length]).join('');
}
