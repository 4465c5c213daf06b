import { writeTsv } from '../table/tsv';
import { detailLabels, personDetails } from './details';
import { isBlankPerson, type Person } from './person';

/**
 * Persons as the rows of a spreadsheet under their headings, a tab between cells: for the clipboard, and for
 * {@link spreadsheetBytes}. Details that nobody states have no column. Cells that look like a formula are marked as text.
 */
export function personTable(persons: readonly Person[]): string {
  const stated = persons.filter((person) => !isBlankPerson(person));
  const columns = personDetails.filter((detail) => stated.some((person) => person[detail].trim() !== ''));
  return writeTsv([
    columns.map((detail) => detailLabels[detail]),
    ...stated.map((person) => columns.map((detail) => person[detail])),
  ]);
}

/**
 * A table as the bytes of a file that Excel opens rightly when it is double-clicked: UTF-16LE with a byte order mark
 * and tabs. In UTF-8, even with a mark, Excel parts cells by the list separator of the machine's language (a semicolon
 * in Danish, a comma in English), never by tabs; in UTF-16 it parts them by tabs everywhere, and keeps æøå.
 */
export function spreadsheetBytes(table: string): Uint8Array<ArrayBuffer> {
  const letters = `\ufeff${table.replaceAll(/\r?\n/g, '\r\n')}`;
  const bytes = new Uint8Array(letters.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < letters.length; at += 1) view.setUint16(at * 2, letters.charCodeAt(at), true);
  return bytes;
}
