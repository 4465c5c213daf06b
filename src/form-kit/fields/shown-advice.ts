import { createContext } from 'preact';

/** Says whether advice on a field is due: once the field was left, or a review was asked for. */
export const ShownAdvice = createContext<(path: string) => boolean>(() => true);
