/** A build of the site as the worker keeps it; the build writes it into the worker (src/build/offline.ts). */
export interface OfflineCopy {
  /** Names the build by its files: the same bytes have the same name. */
  version: string;
  /** The day on which a number was last checked, in words. */
  numbersFrom: string;
  /** The fingerprint of every file, by its address; a page's address ends in a slash. */
  files: Readonly<Record<string, string>>;
}

/** The page for wrong addresses, as a file. */
export const wrongAddressFile = '/404.html';

const prefix = 'trygt-naboskab-';

/** The name under which the browser keeps a copy. */
export const cacheName = ({ version }: Pick<OfflineCopy, 'version'>): string => prefix + version;

/** Whether a browser's cache holds a copy of this site, of whatever build. */
export const isCopy = (name: string): boolean => name.startsWith(prefix);

/** Files whose name changes with their content: what has that name is right, whichever build it came with. */
export const isNamedByContent = (address: string): boolean => address.startsWith('/_astro/');

/** Whether a file is a page. */
export const isPage = (address: string): boolean => address.endsWith('/') || address === wrongAddressFile;

/** What is kept even where data is to be saved: the way to the right number, and the numbers. */
export const isVital = (address: string): boolean =>
  ['/', '/icon.svg', wrongAddressFile].includes(address) || /^\/(hvad-goer-jeg-nu|kontakt)\//.test(address);
