import { describe, expect, it } from 'vitest';
import { pastedPersons } from './pasted-persons';

describe('what was pasted', () => {
  it.each<[string, ReturnType<typeof pastedPersons>['kind'], string]>([
    ['nothing but blanks', 'nothing', ' \n\t\r\n '],
    ['rows from Excel', 'table', 'Anna\t33173333\r\nBo\t28123456\r\n'],
    ['a list of names', 'table', 'Anna Jensen\nBo Bang'],
    ['lines with semicolons', 'table', 'Navn;Mail\nAnna;anna@kk.dk'],
    ['a line with semicolons', 'table', 'Anna Jensen;Sagsbehandler;33173333;anna@kk.dk'],
    ['receivers', 'addresses', 'Anna Jensen <anna@kk.dk>; Bo Bang <bo@kk.dk>'],
    ['one receiver', 'addresses', 'Anna Jensen <anna@kk.dk>'],
    ['bare addresses', 'addresses', 'anna@kk.dk, bo@kk.dk'],
    ['receivers in one house', 'addresses', 'Anna Jensen; Bo Bang (KK-SOF)'],
    ['a signature', 'signature', 'Med venlig hilsen\n\nAnna Jensen'],
    ['a signature without greeting', 'signature', 'Anna Jensen\nSagsbehandler\nTlf. 33 17 33 33'],
    ['a contact card', 'vcard', 'BEGIN:VCARD\nVERSION:3.0\nFN:Anna\nEND:VCARD'],
  ])('%s', (_, kind, text) => {
    expect(pastedPersons(text).kind).toBe(kind);
  });
});
