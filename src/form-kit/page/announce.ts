import { createContext } from 'preact';

/** Says something to those who cannot see the page change; the page holds the one live region. */
export const Announce = createContext<(message: string) => void>(() => undefined);
