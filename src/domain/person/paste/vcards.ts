import { typedDay } from '../../table/typed-day';
import { detailsWith, type PersonDetails } from '../details';
import { inOneLine } from './patterns';
import type { FoundPersons } from './table';

/** A line of a card: what it tells, and its parts, which a semicolon divides. */
interface Property {
  name: string;
  parts: readonly string[];
}

/** Lines about the card itself, and pictures and keys, which are no text. */
const aboutTheCard =
  /^(?:BEGIN|END|VERSION|PRODID|REV|UID|SOURCE|KIND|PROFILE|PHOTO|LOGO|SOUND|KEY|CLASS|X-.*)$/;

const used = ['FN', 'N', 'TITLE', 'ROLE', 'ORG', 'TEL', 'EMAIL', 'ADR', 'BDAY'];

/** True where a text holds contact cards. */
export function isVcards(text: string): boolean {
  return /^\s*BEGIN:VCARD\s*$/im.test(text);
}

/** The persons of contact cards (vCard 2.1 to 4.0); lines that say something else are given back. */
export function personsOfVcards(text: string): FoundPersons {
  const [before = '', ...cards] = text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/\n[ \t]/g, '')
    .split(/^\s*BEGIN:VCARD\s*$/im);
  const readings = cards.map(personOfCard);
  return {
    persons: readings.map(({ person }) => person).filter((person) => Object.values(person).some(Boolean)),
    unused: [...linesOf(before), ...readings.flatMap(({ unused }) => unused)],
  };
}

function personOfCard(card: string): { person: PersonDetails; unused: string[] } {
  const [inside = '', ...after] = card.split(/^\s*END:VCARD\s*$/im);
  const lines = linesOf(inside);
  const properties = lines.map(propertyOf);
  const valuesOf = (name: string, join: (parts: readonly string[]) => string) =>
    properties.flatMap((property) => {
      const value = property?.name === name ? inOneLine(join(property.parts)) : '';
      return value === '' ? [] : [value];
    });
  const [fullName, ...otherNames] = valuesOf('FN', asText);
  const names = valuesOf('N', ([family = '', given = '', more = '']) => `${given} ${more} ${family}`);
  const [organisation, ...otherOrganisations] = valuesOf('ORG', ([whole = '']) => whole);
  const [email = '', ...otherEmails] = valuesOf('EMAIL', asText);
  const [birthDay = '', ...otherDays] = valuesOf('BDAY', asText);
  const birthDate = typedDay(birthDay.replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')) ?? '';
  const person = detailsWith({
    name: fullName ?? names[0] ?? '',
    role: [...new Set([...valuesOf('TITLE', asText), ...valuesOf('ROLE', asText)])].join(', '),
    organisation: organisation ?? '',
    unit: valuesOf('ORG', ([, ...parts]) => parts.filter(Boolean).join(', ')).join(', '),
    phone: valuesOf('TEL', (parts) => asText(parts).replace(/^tel:/i, '')).join(', '),
    email,
    address: valuesOf('ADR', addressOf).join(', '),
    birthDate,
  });
  const unread = lines.filter((_, place) => {
    const name = properties[place]?.name;
    return name === undefined || !(used.includes(name) || aboutTheCard.test(name));
  });
  const sameName = (name: string) => wordsOf(name) === wordsOf(person.name);
  return {
    person,
    unused: [
      ...[...otherNames, ...names].filter((name) => !sameName(name)),
      ...otherOrganisations,
      ...otherEmails,
      ...(birthDate === '' && birthDay !== '' ? [birthDay] : []),
      ...otherDays,
      ...unread.map((line) => inOneLine(unescaped(line))),
      ...after.flatMap(linesOf),
    ],
  };
}

function propertyOf(line: string): Property | undefined {
  const colon = /^((?:"[^"]*"|[^":])*):/.exec(line)?.[1];
  if (colon === undefined) return undefined;
  const name = (colon.split(';')[0] ?? '').replace(/^.*\./, '').trim().toUpperCase();
  const value = line.slice(colon.length + 1);
  // A semicolon that belongs to a word has a backslash before it.
  const parts = value.match(/(?:\\.|[^;\\])*(?:;|$)|\\$/gs) ?? [];
  return { name, parts: parts.map((part) => unescaped(part.replace(/;$/, '')).trim()) };
}

/** A semicolon that some programs leave as it is in a text that has no parts. */
function asText(parts: readonly string[]): string {
  return parts.filter(Boolean).join('; ');
}

/** Box, floor, street, town, region, postcode and country, as Danes write them. */
function addressOf([
  box = '',
  extended = '',
  street = '',
  town = '',
  region = '',
  code = '',
  country = '',
]: readonly string[]): string {
  return [box, street, extended, `${code} ${town}`.trim(), region, country].filter(Boolean).join(', ');
}

function unescaped(text: string): string {
  return text.replace(/\\(n|[,;:\\])/gi, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
}

function wordsOf(name: string): string {
  return name.split(/\s+/).sort().join(' ');
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '');
}
