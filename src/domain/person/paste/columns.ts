import { foldedWords } from '../../danish/folding';
import { detailLabels } from '../details';
import type { PersonDetail } from '../person';
import {
  emailPattern,
  namesAddress,
  namesOrganisation,
  namesUnit,
  phonePattern,
  reachWords,
} from './patterns';

/** What the cells of a pasted column say of the persons; a name may stand in two columns. */
export type ColumnMeaning = PersonDetail | 'givenName' | 'familyName' | 'unused';

const { name, ...otherLabels } = detailLabels;

/** The meanings in the order in which they are offered, in Danish. */
export const columnMeanings: Readonly<Record<ColumnMeaning, string>> = {
  name,
  givenName: 'Fornavn',
  familyName: 'Efternavn',
  ...otherLabels,
  unused: 'Brug ikke',
};

/** Headings as they stand in people's tables, folded and without spaces. */
const headings: Readonly<Record<Exclude<ColumnMeaning, 'unused'>, string>> = {
  name: 'navn fuldenavn fuldtnavn kontakt kontaktnavn kontaktperson person deltager deltagere medarbejder aktoer name fullname displayname participant',
  givenName: 'fornavn fornavne firstname givenname',
  familyName: 'efternavn lastname surname familyname',
  role: 'stilling stillingsbetegnelse titel rolle funktion stillingellerrolle stillingrolle fagtitel relation title jobtitle position role',
  organisation:
    'arbejdssted arbejdsplads organisation firma virksomhed institution myndighed forvaltning kommune boligorganisation selskab arbejdsgiver company organization employer workplace',
  unit: 'enhed afdeling team kontor center afsnit sektion unit department office',
  phone:
    'telefon telefoner tlf tlfnr tlfnummer telefonnr telefonnummer mobil mobiltlf mobilnr mobilnummer mobiltelefon direkte direktetelefon direktenummer direktenr telefonmobil tel phone phonenumber telephone mobile mobilephone cell cellphone businessphone',
  email: 'email emailadresse mail mailadresse epost arbejdsmail emailaddress',
  address:
    'adresse gade vej vejogadenummer vejnavn bopael postnr postnummer by postnrogby postnrby bynavn arbejdsadresse address street zip postcode postalcode zipcode city town',
  birthDate: 'foedselsdato foedselsdag foedt birthdate dateofbirth birthday',
};

const meaningByHeading = new Map(
  Object.entries(headings).flatMap(([meaning, words]) =>
    words.split(' ').map((word) => [word, meaning as ColumnMeaning] as const),
  ),
);

/** What a column's heading says that it holds; undefined where it is no heading that is known. */
function headingMeaning(heading: string): ColumnMeaning | undefined {
  return meaningByHeading.get(foldedWords(heading).join(''));
}

/** True where a cell holds an e-mail address or a telephone number and nothing else. */
export function isReach(cell: string): boolean {
  return cell.trim() !== '' && (isOnly(emailPattern, cell) || isOnly(phonePattern, cell));
}

/** True where a line names the columns below it, and says nothing of a person. */
export function isHeading(cells: readonly string[]): boolean {
  const stated = cells.filter((cell) => cell.trim() !== '');
  const known = stated.filter((cell) => headingMeaning(cell) !== undefined).length;
  return known > 0 && known * 3 >= stated.length && !stated.some(isReach);
}

/** A guess at what each column holds: by its heading where there is one, else by its cells. */
export function guessedColumns(
  heading: readonly string[] | undefined,
  rows: readonly (readonly string[])[],
  width: number,
): ColumnMeaning[] {
  const columns: ColumnMeaning[] = [];
  for (let place = 0; place < width; place += 1) {
    const cells = rows.map((cells) => (cells[place] ?? '').trim()).filter(Boolean);
    const named = heading && headingMeaning(heading[place] ?? '');
    const byCells = meaningOfCells(cells);
    const guess = named ?? (heading && byCells === 'text' ? 'unused' : byCells);
    columns.push(guess === 'text' ? textMeaning(cells, columns) : onlyOnce(guess, columns));
  }
  return columns;
}

/** A person has one e-mail address and one day of birth: a second column of them is left to the user. */
function onlyOnce(guess: ColumnMeaning, before: readonly ColumnMeaning[]): ColumnMeaning {
  return (guess === 'email' || guess === 'birthDate') && before.includes(guess) ? 'unused' : guess;
}

function meaningOfCells(cells: readonly string[]): ColumnMeaning | 'text' {
  const mostly = (holds: (cell: string) => boolean) => cells.filter(holds).length > cells.length / 2;
  if (cells.length === 0) return 'unused';
  if (mostly((cell) => isOnly(emailPattern, cell))) return 'email';
  if (mostly((cell) => isOnly(phonePattern, cell))) return 'phone';
  if (mostly(namesAddress)) return 'address';
  if (mostly((cell) => /^[^\p{L}]*$|^(?:ja|nej|ved ikke|x)$/iu.test(cell))) return 'unused';
  return 'text';
}

/** The first column of words is the name; the others are told by their words, or by what is still missing. */
function textMeaning(cells: readonly string[], before: readonly ColumnMeaning[]): ColumnMeaning {
  if (!before.includes('name')) return 'name';
  if (!before.includes('organisation') && cells.some(namesOrganisation)) return 'organisation';
  if (!before.includes('unit') && cells.some(namesUnit)) return 'unit';
  return (['role', 'organisation', 'unit'] as const).find((free) => !before.includes(free)) ?? 'unused';
}

/** True where nothing but what the pattern finds, with or without a label, is in the cell. */
function isOnly(pattern: RegExp, cell: string): boolean {
  const rest = cell.replace(pattern, '');
  return rest !== cell && !/[\p{L}\d@]/u.test(rest.replace(reachWords, ''));
}
