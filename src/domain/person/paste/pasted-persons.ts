import { readTsv } from '../../table/tsv';
import { isAddressList, personsOfAddresses } from './addresses';
import { isHeading, isReach } from './columns';
import { readCsv, separatorOf } from './csv';
import { holdsGreeting, isSignature, personsOfSignatures } from './signature';
import { personsOfTable, tableOf, type FoundPersons, type PastedTable } from './table';
import { isVcards, personsOfVcards } from './vcards';

/** Persons in a text that has no columns to be matched by the user. */
export interface PastedList extends FoundPersons {
  kind: 'addresses' | 'signature' | 'vcard';
}

/** What a pasted text turned out to be. */
export type Pasted = { kind: 'nothing' } | PastedTable | PastedList;

/**
 * What a block copied from another program tells of persons: rows of a table (Excel, Word), receivers of a mail
 * (Outlook), the signature below a mail, or contact cards. Never throws; nothing that was written is lost: it is in a
 * person, in a heading, or in the list of what was not used.
 */
export function pastedPersons(text: string): Pasted {
  if (text.trim() === '') return { kind: 'nothing' };
  if (isVcards(text)) return { kind: 'vcard', ...personsOfVcards(text) };
  if (holdsGreeting(text)) return { kind: 'signature', ...personsOfSignatures(text) };
  if (text.includes('\t')) return asTable(readTsv(text));
  if (isAddressList(text)) return { kind: 'addresses', ...personsOfAddresses(text) };
  const separator = separatorOf(text, isReach, isHeading);
  if (separator) return asTable(readCsv(text, separator));
  if (isSignature(text)) return { kind: 'signature', ...personsOfSignatures(text) };
  return asTable(text.split(/\r\n?|\n/).map((line) => [line]));
}

/** The persons of whatever was pasted. */
export function foundPersons(pasted: Pasted): FoundPersons {
  if (pasted.kind === 'nothing') return { persons: [], unused: [] };
  return pasted.kind === 'table' ? personsOfTable(pasted) : pasted;
}

function asTable(cells: readonly (readonly string[])[]): Pasted {
  const table = tableOf(cells);
  return table.rows.length === 0 ? { kind: 'nothing' } : table;
}
