import { detailsWith, type PersonDetails } from '../details';
import {
  emailPattern,
  inOneLine,
  namesAddress,
  namesOrganisation,
  namesUnit,
  phonePattern,
  reachLabel,
  webPattern,
} from './patterns';
import type { FoundPersons } from './table';

/** The words above a signature; the name may follow on the same line. */
const greeting =
  /^(?:(?:med\s+)?(?:de\s+)?(?:(?:ven)?lige?|venligst|bedste|kærlige?|mange|god|kind|best|warm)\s+)*(?:hilsen|hilsner|regards)(?!\p{L})[\s,.:!–-]*|^(?:m\.?\s?v\.?\s?h\.?|v\.?\s?h\.?|mvh)(?!\p{L})[\s,.:!–-]*/iu;

/** Numbers that are nobody's telephone. */
const registerNumber = /\b(?:cvr|ean|gln|se-?nr|p-?nr|kontonr|reg\.?\s?nr)\b/iu;

/** Where a line is parted into several statements. */
const betweenParts = /\s*[|•·]\s*|\t+|\s{3,}/u;

/** Longer lines are a letter's text, a disclaimer or a notice on personal data. */
const longestLine = 90;

/** True where a text ends as a mail does, or tells of one person over several lines how he or she is reached. */
export function isSignature(text: string): boolean {
  const lines = linesOf(text);
  if (lines.some((line) => greeting.test(line))) return true;
  const reaching = lines.filter((line) => matches(line, emailPattern) || matches(line, phonePattern));
  return lines.length > 1 && reaching.length > 0 && reaching.length < lines.length;
}

/** True where a text holds the greeting of a mail on a line of its own. */
export function holdsGreeting(text: string): boolean {
  return linesOf(text).some((line) => greeting.test(line));
}

/** The writers of signatures, a greeting each; what stands above the first greeting is the mail's text. */
export function personsOfSignatures(text: string): FoundPersons {
  const lines = linesOf(text);
  const isMail = lines.some((line) => greeting.test(line));
  const unused: string[] = [];
  const blocks: string[][] = isMail ? [] : [[]];
  for (const line of lines) {
    const rest = line.replace(greeting, '');
    if (rest !== line) blocks.push(rest === '' ? [] : [rest]);
    else (blocks.at(-1) ?? unused).push(line);
  }
  const readings = blocks.map(readSignature);
  return {
    persons: readings.map(({ person }) => person).filter((person) => Object.values(person).some(Boolean)),
    unused: [...unused, ...readings.flatMap((reading) => reading.unused)],
  };
}

/** What the lines of a signature say, sorted by kind. */
interface Sorted {
  emails: string[];
  phones: { label: string; number: string }[];
  addresses: string[];
  texts: string[];
  unused: string[];
}

function readSignature(lines: readonly string[]): { person: PersonDetails; unused: string[] } {
  const sorted: Sorted = { emails: [], phones: [], addresses: [], texts: [], unused: [] };
  for (const line of lines) {
    if (line.length > longestLine) sorted.unused.push(line);
    else for (const part of line.split(betweenParts)) sortPart(part, sorted);
  }
  const [email = '', ...otherEmails] = [...new Set(sorted.emails)];
  const person = detailsWith({
    ...placesOf(sorted.texts),
    email,
    phone: phonesOf(sorted.phones),
    address: sorted.addresses.join(', '),
  });
  return { person, unused: [...otherEmails, ...sorted.unused] };
}

function sortPart(part: string, sorted: Sorted): void {
  if (registerNumber.test(part)) {
    sorted.unused.push(inOneLine(part));
    return;
  }
  const withoutEmails = taken(part, emailPattern, (email) => sorted.emails.push(email));
  const withoutWeb = taken(withoutEmails, webPattern, (web) => sorted.unused.push(web));
  const rest = taken(withoutWeb, phonePattern, (number, label) => sorted.phones.push({ label, number }));
  const words = inOneLine(rest.replace(/<mailto:>|<>|\(\s*\)/g, '')).replace(
    /^[\s,;:/–-]+|[\s,;:/–-]+$/g,
    '',
  );
  if (!/[\p{L}\d]/u.test(words)) return;
  if (namesAddress(words)) sorted.addresses.push(words);
  else sorted.texts.push(words);
}

/** The text without what the pattern finds and the label before it; each finding is handed over with its label. */
function taken(text: string, pattern: RegExp, take: (found: string, label: string) => void): string {
  let rest = '';
  let from = 0;
  for (const match of text.matchAll(pattern)) {
    const before = text.slice(from, match.index);
    const label = reachLabel.exec(before)?.[0] ?? '';
    take(match[0].trim(), label.replace(/[\s.:]+$/, '').trim());
    rest += `${before.slice(0, before.length - label.length)} `;
    from = match.index + match[0].length;
  }
  return rest + text.slice(from);
}

/** One number as it is; several with what they were called. */
function phonesOf(phones: Sorted['phones']): string {
  const different = phones.filter(
    ({ number }, place) => phones.findIndex((other) => digits(other.number) === digits(number)) === place,
  );
  if (different.length === 1) return different[0]?.number ?? '';
  return different.map(({ label, number }) => (label.length > 1 ? `${label} ${number}` : number)).join(', ');
}

function digits(number: string): string {
  return number.replace(/\D/g, '').slice(-8);
}

/** First the name, then the title, then the places of work from the nearest to the widest. */
function placesOf(texts: readonly string[]): Partial<PersonDetails> {
  const [first = '', ...more] = texts;
  const [name = '', ...titles] = first.split(/\s*,\s+/);
  const [second, ...others] = [...(titles.length > 0 ? [titles.join(', ')] : []), ...more];
  const isTitle =
    second !== undefined && !namesOrganisation(second) && !(namesUnit(second) && others.length > 0);
  const places = second === undefined ? [] : isTitle ? others : [second, ...others];
  const organisations = places.filter(namesOrganisation);
  const units = places.filter((place) => !namesOrganisation(place));
  // Where no word tells the whole from its part, the last line is the whole.
  const whole = organisations.length === 0 ? units.slice(-1) : organisations;
  const parts = organisations.length === 0 ? units.slice(0, -1) : units;
  return {
    name,
    role: isTitle ? second : '',
    organisation: whole.join(', '),
    unit: parts.join(', '),
  };
}

function linesOf(text: string): string[] {
  return text
    .replaceAll(/<mailto:[^<>]*>/gi, ' ')
    .split(/\r\n?|\n/)
    .map((line) => line.replace(/^[>\s]+/, '').trimEnd())
    .filter((line) => /[\p{L}\d]/u.test(line));
}

function matches(text: string, pattern: RegExp): boolean {
  return text.search(pattern) >= 0;
}
