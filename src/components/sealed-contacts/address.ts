/** The file without its ending, as the page's own endpoint names it. */
export const sealedName = 'numre';

/** Where the locked numbers lie. */
export const sealedAddress = `/for-kontaktpersoner/${sealedName}.age`;
