import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personDetails } from './details';
import { statedPersons } from './paste/stated-persons';
import { emptyPerson, type Person } from './person';
import { personTable, spreadsheetBytes } from './person-table';
import { vcardsOf } from './person-vcard';

const throughBytes = (text: string): string => new TextDecoder().decode(new TextEncoder().encode(text));
const aase: Person = {
  ...emptyPerson('aase'),
  name: 'Åse Marie Ødegård',
  role: 'Sagsbehandler, vikar; leder af Ærø-gruppen med et navn, der er længere end en linje',
  organisation: 'Københavns Kommune',
  unit: 'Enhed Nord',
  phone: 'Direkte 33 17 33 33, Mobil +45 28 12 34 56',
  email: 'aase@kk.dk',
  address: 'Prøvegade 10, 2. sal, 2300 København S',
  birthDate: '1962-04-30',
};
const bo: Person = { ...emptyPerson('bo'), name: 'Bo', phone: '112' };

describe('persons as contact cards', () => {
  it('are read back with æøå, commas, semicolons and long lines', () => {
    expect(statedPersons(throughBytes(vcardsOf([aase, bo])))).toEqual([
      {
        name: aase.name,
        role: aase.role,
        organisation: aase.organisation,
        unit: aase.unit,
        phone: '33 17 33 33, +45 28 12 34 56',
        email: aase.email,
        address: aase.address,
      },
      { name: 'Bo', phone: '112' },
    ]);
  });

  it('hold lines of at most 75 bytes, and neither the day of birth nor words to dial', () => {
    const card = vcardsOf([aase]);
    for (const line of card.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThan(76);
    expect(card).not.toContain('1962');
    expect(card).toMatch(/TEL;TYPE=CELL,VOICE:\+45 28 12 34 56\r\n/);
  });
});

describe('persons as a table', () => {
  it('are read back the same', () => {
    const { id: _, ...details } = aase;
    expect(statedPersons(personTable([aase, bo]))).toEqual([details, { name: 'Bo', phone: '112' }]);
  });

  it('run no formula, and part no cell', () => {
    const odd = { ...bo, name: '=HYPERLINK("x")', phone: '+45 28 12 34 56', role: 'a\tb\nc' };
    expect(personTable([odd])).toBe(
      `Navn\tStilling eller rolle\tTelefon\n'=HYPERLINK("x")\t"a\tb\nc"\t'+45 28 12 34 56\n`,
    );
    expect(statedPersons(personTable([odd]))).toEqual([
      { name: '=HYPERLINK("x")', role: 'a b, c', phone: '+45 28 12 34 56' },
    ]);
  });

  it('have columns for what is stated only', () => {
    expect(personTable([bo, emptyPerson('x')])).toBe('Navn\tTelefon\nBo\t112\n');
  });

  it('are read back whatever they hold', () => {
    const letters = fc.constantFrom('Anna', 'Åse', ' ', '=', '+', '"', "'", ';', ',', '<', '@', 'x');
    const detail = fc
      .array(letters, { maxLength: 6 })
      .map((parts) => parts.join('').trim().replace(/\s+/g, ' '));
    const someone = fc
      .record(Object.fromEntries(personDetails.map((key) => [key, detail])))
      .map((details) => ({ ...bo, ...details, name: `Bo ${details.name ?? ''}`.trim(), birthDate: '' }));
    fc.assert(
      fc.property(fc.array(someone, { minLength: 1, maxLength: 5 }), (persons) => {
        const expected = persons.map(({ id: _, ...details }) =>
          Object.fromEntries(Object.entries(details).filter(([, text]: [string, string]) => text !== '')),
        );
        // A single column has no tab to be known by: one name a line is a list.
        const table = personTable(persons);
        if (table.includes('\t')) expect(statedPersons(table)).toEqual(expected);
      }),
    );
  });

  it('are a file that tells Excel its letters and its columns', () => {
    const bytes = spreadsheetBytes('Å\tB\n');
    expect([...bytes]).toEqual([0xff, 0xfe, 0xc5, 0, 9, 0, 0x42, 0, 13, 0, 10, 0]);
    expect(new TextDecoder('utf-16le').decode(bytes)).toBe('Å\tB\r\n');
  });
});
