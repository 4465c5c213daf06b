import { typedDay } from '../../table/typed-day';
import { detailsWith, type PersonDetails } from '../details';
import type { PersonDetail } from '../person';
import { guessedColumns, isHeading, type ColumnMeaning } from './columns';
import { inOneLine } from './patterns';

/** A pasted table, and how its columns are understood. */
export interface PastedTable {
  kind: 'table';
  /** Cells in one line each, rows of equal length, none of them empty, no column empty. */
  rows: readonly (readonly string[])[];
  /** True where the first row names the columns. */
  hasHeading: boolean;
  /** What each column holds. */
  columns: readonly ColumnMeaning[];
}

/** Persons as they were found in a pasted text, and what was found besides. */
export interface FoundPersons {
  persons: readonly PersonDetails[];
  /** What is in no person: shown, so that nothing disappears silently. */
  unused: readonly string[];
}

/** A table with its columns guessed. */
export function tableOf(cells: readonly (readonly string[])[]): PastedTable {
  const stated = cells.map((row) => row.map(inOneLine)).filter((row) => row.some((cell) => cell !== ''));
  const width = Math.max(0, ...stated.map((row) => row.length));
  const kept = Array.from({ length: width }, (_, place) => place).filter((place) =>
    stated.some((row) => (row[place] ?? '') !== ''),
  );
  const rows = stated.map((row) => kept.map((place) => row[place] ?? ''));
  return withHeading(rows, rows.length > 1 && isHeading(rows[0] ?? []));
}

/** The rows with the first taken for a heading or for a person, and the columns guessed anew. */
export function withHeading(rows: PastedTable['rows'], hasHeading: boolean): PastedTable {
  const [first, ...rest] = rows;
  const width = first?.length ?? 0;
  const columns = hasHeading ? guessedColumns(first, rest, width) : guessedColumns(undefined, rows, width);
  return { kind: 'table', rows, hasHeading, columns };
}

/** The persons of a table; cells of columns that are not used, and days that name no day, are given back. */
export function personsOfTable({ rows, hasHeading, columns }: PastedTable): FoundPersons {
  const found = rows.slice(hasHeading ? 1 : 0).map((cells) => personOfRow(cells, columns));
  return {
    persons: found.filter(({ said }) => said).map(({ details }) => details),
    unused: found.flatMap(({ unused }) => unused),
  };
}

interface RowReading {
  details: PersonDetails;
  unused: string[];
  /** False where the row says nothing of anyone. */
  said: boolean;
}

function personOfRow(cells: readonly string[], columns: readonly ColumnMeaning[]): RowReading {
  const cellsOf = (meaning: ColumnMeaning) =>
    cells.filter((cell, place) => cell !== '' && (columns[place] ?? 'unused') === meaning);
  const joined = (meaning: PersonDetail) => cellsOf(meaning).join(', ');
  const days = cellsOf('birthDate').map((cell) => ({ cell, day: dayOfBirth(cell) }));
  const firstDay = days.find(({ day }) => day !== '');
  const details = detailsWith({
    name: [...cellsOf('givenName'), ...cellsOf('name'), ...cellsOf('familyName')].join(' '),
    role: joined('role'),
    organisation: joined('organisation'),
    unit: joined('unit'),
    phone: joined('phone'),
    email: joined('email'),
    address: addressOf(cellsOf('address')),
    birthDate: firstDay?.day ?? '',
  });
  return {
    details,
    unused: [...cellsOf('unused'), ...days.filter((one) => one !== firstDay).map(({ cell }) => cell)],
    said: Object.values(details).some((detail: string) => detail !== ''),
  };
}

/** A day of birth has its century, else it is not a day that anyone can be sure of. */
function dayOfBirth(cell: string): string {
  return /\d{4}/.test(cell) ? (typedDay(cell) ?? '') : '';
}

/** A postcode and the town after it belong together. */
function addressOf(cells: readonly string[]): string {
  return cells.join(', ').replace(/(^|, )(\d{4}), /g, '$1$2 ');
}
