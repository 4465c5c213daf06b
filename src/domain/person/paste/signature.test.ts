import { describe, expect, it } from 'vitest';
import type { PersonDetails } from '../details';
import { statedPersons, unusedOf } from './stated-persons';

describe('the signature of a mail', () => {
  it('of a municipality, below the mail’s text', () => {
    const text = [
      'Hej Bo',
      'Vi ses på onsdag.',
      '',
      'Med venlig hilsen',
      '',
      'Åse Ødegård',
      'Koordinerende kontaktperson',
      'Borgercenter Voksne, Enhed Nord',
      'Socialforvaltningen',
      'KØBENHAVNS KOMMUNE',
      '',
      'Prøvegade 10, 2. sal',
      '2300 København S',
      'Direkte: 33 17 33 33',
      'Mobil +45 2812 3456',
      'E-mail: aase@kk.dk<mailto:aase@kk.dk>',
      'Web www.kk.dk',
      'EAN 5798009680000',
    ].join('\r\n');
    expect(statedPersons(text)).toEqual([
      {
        name: 'Åse Ødegård',
        role: 'Koordinerende kontaktperson',
        unit: 'Borgercenter Voksne, Enhed Nord',
        organisation: 'Socialforvaltningen, KØBENHAVNS KOMMUNE',
        address: 'Prøvegade 10, 2. sal, 2300 København S',
        phone: 'Direkte 33 17 33 33, Mobil +45 2812 3456',
        email: 'aase@kk.dk',
      },
    ]);
    expect(unusedOf(text)).toEqual(['Hej Bo', 'Vi ses på onsdag.', 'www.kk.dk', 'EAN 5798009680000']);
  });

  it.each<[string, string, Partial<PersonDetails>]>([
    [
      'in one breath',
      'Mvh Anna Jensen, sagsbehandler\nTlf.: 33173333 | anna@kk.dk',
      { name: 'Anna Jensen', role: 'sagsbehandler', phone: '33173333', email: 'anna@kk.dk' },
    ],
    [
      'of a housing department',
      'Venlig hilsen\nBo Bang\nEjendomsfunktionær\nfsb, Afdeling 12\nT: 28 12 34 56',
      {
        name: 'Bo Bang',
        role: 'Ejendomsfunktionær',
        organisation: 'fsb, Afdeling 12',
        phone: '28 12 34 56',
      },
    ],
    [
      'without a title',
      'De bedste hilsner\nIb Ek\nKriminalforsorgen København',
      { name: 'Ib Ek', organisation: 'Kriminalforsorgen København' },
    ],
    [
      'in English, from abroad',
      'Kind regards,\nLiv Dahl\nSocial worker\nOslo kommune\nPhone +47 22 12 34 56',
      { name: 'Liv Dahl', role: 'Social worker', organisation: 'Oslo kommune', phone: '+47 22 12 34 56' },
    ],
  ])('%s', (_, text, person) => {
    expect(statedPersons(text)).toEqual([person]);
  });

  it('of two mails are two persons, and a notice below is not a title', () => {
    const notice =
      'Denne mail kan indeholde fortrolige oplysninger. Er du ikke rette modtager, så slet den og skriv til os.';
    const text = `Mvh\nAnna Jensen\n${notice}\nVh\nBo Bang`;
    expect(statedPersons(text)).toEqual([{ name: 'Anna Jensen' }, { name: 'Bo Bang' }]);
    expect(unusedOf(text)).toEqual([notice]);
  });
});
