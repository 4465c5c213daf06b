import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typedDay } from '../../table/typed-day';
import { foundPersons, pastedPersons } from './pasted-persons';

describe('anything at all', () => {
  const word = fc.constantFrom(
    'Anna',
    'Jensen',
    'Åse',
    'anna@kk.dk',
    '33 17 33 33',
    '+45 28123456',
    '2300',
    'Prøvevej 7',
    'Team Nord',
    '<',
    '>',
    '"',
    "'",
    ';',
    ',',
    '\t',
    '\n',
    '\r\n',
    ' ',
    '|',
    '(',
    ')',
    'Mvh',
    'Med venlig hilsen',
    'Tlf.',
    'Navn',
    'E-mail',
    'BEGIN:VCARD',
    'END:VCARD',
    'FN:',
    'N:',
    'ORG:',
    '\\',
    ':',
    '1.2.1962',
    'www.kk.dk',
    'CVR 12345678',
    '=1+1',
    '-',
  );
  const words = fc.array(fc.oneof({ weight: 9, arbitrary: word }, fc.string()), { maxLength: 40 });

  it('is read without an error', () => {
    fc.assert(
      fc.property(words, (parts) => {
        foundPersons(pastedPersons(parts.join('')));
      }),
      { numRuns: 2000 },
    );
  });

  it('keeps every cell of a table, in a person, in a heading or in what was not used', () => {
    const cell = fc.oneof(word, fc.string()).map((text) => text.replace(/[\t\r\n"]/g, ' '));
    const rows = fc.array(fc.array(cell, { minLength: 2, maxLength: 6 }), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(rows, (cells) => {
        const text = cells.map((row) => row.join('\t')).join('\r\n');
        const pasted = pastedPersons(text);
        if (pasted.kind !== 'table') return;
        const found = foundPersons(pasted);
        const kept = [
          ...(pasted.hasHeading ? (pasted.rows[0] ?? []) : []),
          ...found.unused,
          ...found.persons.flatMap((person) => Object.values(person)),
        ];
        for (const written of pasted.rows.flat().filter(Boolean))
          expect(kept.some((place) => place.includes(written) || place === typedDay(written))).toBe(true);
        // And the table holds every letter that was pasted.
        for (const letters of text.match(/[\p{L}\d]+/gu) ?? [])
          expect(pasted.rows.flat().join(' ')).toContain(letters);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps every word and number of a list, but the labels', () => {
    const labels = /^(?:med|venlig|hilsen|mvh|tlf|mail|begin|end|vcard|fn|n|org|til|mailto)$/i;
    fc.assert(
      fc.property(words, (parts) => {
        const text = parts.join(' ');
        const pasted = pastedPersons(text);
        if (pasted.kind === 'table' || pasted.kind === 'nothing') return;
        const kept = [...pasted.unused, ...pasted.persons.flatMap((person) => Object.values(person))].join(
          ' ',
        );
        const loose = kept.replaceAll(/[^\p{L}\d]/gu, '');
        for (const letters of text.match(/\p{L}{3,}|\d{2,}/gu) ?? [])
          if (!labels.test(letters)) expect(loose).toContain(letters);
      }),
      { numRuns: 1000 },
    );
  });
});
