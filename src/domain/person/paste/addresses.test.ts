import { describe, expect, it } from 'vitest';
import type { PersonDetails } from '../details';
import { statedPersons, unusedOf } from './stated-persons';

describe('receivers of a mail', () => {
  it.each<[string, string, Partial<PersonDetails>[]]>([
    [
      'as Outlook copies them',
      'Anna Jensen <anna@x.dk>; Bo Bang (KK-SOF) <bo@x.dk>;',
      [
        { name: 'Anna Jensen', email: 'anna@x.dk' },
        { name: 'Bo Bang', organisation: 'KK-SOF', email: 'bo@x.dk' },
      ],
    ],
    [
      'family name first, in marks or not',
      `'Jensen, Anna' <anna@x.dk>; "Bang, Bo" <bo@x.dk>; Ødegård, Åse Marie <aase@x.dk>`,
      [
        { name: 'Anna Jensen', email: 'anna@x.dk' },
        { name: 'Bo Bang', email: 'bo@x.dk' },
        { name: 'Åse Marie Ødegård', email: 'aase@x.dk' },
      ],
    ],
    [
      'parted by commas',
      'Anna Jensen, Bo Bang <bo@x.dk>, ib@x.dk',
      [{ name: 'Anna Jensen' }, { name: 'Bo Bang', email: 'bo@x.dk' }, { email: 'ib@x.dk' }],
    ],
    [
      'under one another, with what they are called in a reply',
      'Til: Anna Jensen <mailto:anna@x.dk>\nCc: bo@x.dk <bo@x.dk>',
      [{ name: 'Anna Jensen', email: 'anna@x.dk' }, { email: 'bo@x.dk' }],
    ],
    ['bare', 'anna@x.dk\n<bo@x.dk>', [{ email: 'anna@x.dk' }, { email: 'bo@x.dk' }]],
    [
      'with an apostrophe in the name',
      "Ann D'Angelo <ann@x.dk>; Bo O'Hara <bo@x.dk>",
      [
        { name: "Ann D'Angelo", email: 'ann@x.dk' },
        { name: "Bo O'Hara", email: 'bo@x.dk' },
      ],
    ],
  ])('%s', (_, text, persons) => {
    expect(statedPersons(text)).toEqual(persons);
    expect(unusedOf(text)).toEqual([]);
  });
});
