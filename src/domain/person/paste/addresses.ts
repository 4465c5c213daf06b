import { detailsWith, type PersonDetails } from '../details';
import { emailPattern, inOneLine } from './patterns';
import type { FoundPersons } from './table';

/** "Anna Jensen <anna@x.dk>": a name, then the address in angle brackets. */
const withAngles = /^([^<>]*)<\s*(?:mailto:)?([^<>\s]+@[^<>\s]+?)\s*>(.*)$/su;

/** What mail programs write before a list of addresses. */
const listLabel = /^(?:til|fra|cc|bcc|to|from|kopi)\s*:\s*/iu;

/** True where a text is a list of receivers as a mail program writes it. */
export function isAddressList(text: string): boolean {
  const pieces = piecesOf(text);
  if (pieces.length === 0) return false;
  if (pieces.some((piece) => withAngles.test(piece))) {
    const reached = pieces.filter((piece) => withAngles.test(piece) || isBareAddress(piece)).length;
    return reached * 2 >= pieces.length;
  }
  return (
    pieces.every(isBareAddress) || (pieces.length > 1 && !/[\n\d@]/.test(text.trim()) && pieces.every(isName))
  );
}

/** The receivers of a mail as persons; what stands in brackets after a name is the place of work. */
export function personsOfAddresses(text: string): FoundPersons {
  const readings = piecesOf(text).map(personOfPiece);
  return {
    // Marks alone, such as "()", name nobody.
    persons: readings.flatMap(({ person }) =>
      person && Object.values(person).some(Boolean) ? [person] : [],
    ),
    unused: readings.flatMap(({ unused }) => (unused === '' ? [] : [unused])),
  };
}

function personOfPiece(piece: string): { person?: PersonDetails; unused: string } {
  const [, before, address = '', after = ''] = withAngles.exec(piece) ?? [];
  if (before !== undefined) {
    return { person: named(before, address), unused: inOneLine(after) };
  }
  if (isBareAddress(piece)) return { person: named('', unquoted(piece)), unused: '' };
  if (/[\d:@]/.test(piece)) return { unused: inOneLine(piece) };
  return { person: named(piece, ''), unused: '' };
}

function named(written: string, email: string): PersonDetails {
  const [, bare = '', organisation = ''] = /^(.*?)(?:\(([^()]*)\))?\s*$/su.exec(unquoted(written)) ?? [];
  const name = inOneLine(unquoted(bare));
  const [family = '', given, ...more] = name.split(/\s*,\s*/);
  const isTurned = given !== undefined && given !== '' && more.length === 0;
  return detailsWith({
    name: name === email ? '' : isTurned ? `${given} ${family}` : name,
    organisation: inOneLine(organisation),
    email,
  });
}

function unquoted(text: string): string {
  return text
    .trim()
    .replace(/^(['"])(.*)\1$/su, '$2')
    .trim();
}

function isBareAddress(piece: string): boolean {
  const bare = unquoted(piece.replace(/^mailto:/i, ''));
  return bare !== '' && bare.replace(emailPattern, '') === '';
}

/** Two words or more, as receivers within one house are copied: without their addresses. */
function isName(piece: string): boolean {
  return /^\p{L}[\p{L}.'-]*(?:\s+[\p{L}.'()-]+){1,6}$/u.test(piece.trim());
}

/**
 * The receivers, one a piece. Semicolons and line breaks always part them; commas where no semicolon does and what
 * stands before the comma is not the family name of who comes after it.
 */
function piecesOf(text: string): string[] {
  const parted = partedBy(text, /[;\n]/).map((piece) => piece.trim().replace(listLabel, ''));
  return parted
    .flatMap((piece) => joinedNames(partedBy(piece, /,/)))
    .map((piece) => piece.trim())
    .filter((piece) => piece !== '');
}

/** "Jensen, Anna <anna@x.dk>" is one person; "Anna Jensen, Bo Bang <bo@x.dk>" are two. */
function joinedNames(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  for (const piece of pieces) {
    const before = joined.at(-1);
    const given = withAngles.exec(piece)?.[1]?.trim() ?? '';
    const isFamilyName =
      before !== undefined &&
      before.trim() !== '' &&
      !before.includes('@') &&
      given !== '' &&
      (wordsOf(before) === 1 || wordsOf(given) === 1);
    if (isFamilyName) joined.splice(-1, 1, `${before},${piece}`);
    else joined.push(piece);
  }
  return joined;
}

function wordsOf(text: string): number {
  return text
    .replace(/\(.*\)/su, '')
    .trim()
    .split(/\s+/).length;
}

/** The text parted, but never within quotation marks or angle brackets. */
function partedBy(text: string, separator: RegExp): string[] {
  const pieces = [''];
  let closing = '';
  for (const letter of text.replaceAll(/\r\n?/g, '\n')) {
    if (closing === '' && separator.test(letter)) {
      pieces.push('');
      continue;
    }
    if (letter === closing || letter === '\n') closing = '';
    else if (closing === '') closing = closingOf(letter, pieces.at(-1) ?? '');
    pieces.push((pieces.pop() ?? '') + letter);
  }
  return pieces;
}

/** An apostrophe opens a quotation only at the beginning: "D'Angelo" holds none. */
function closingOf(letter: string, before: string): string {
  if (letter === '<') return '>';
  if (letter === '"') return '"';
  return letter === "'" && before.trim() === '' ? "'" : '';
}
