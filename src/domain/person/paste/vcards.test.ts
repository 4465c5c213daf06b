import { describe, expect, it } from 'vitest';
import { statedPersons, unusedOf } from './stated-persons';

describe('contact cards', () => {
  it('with folded lines, escapes and æøå', () => {
    const text =
      'BEGIN:VCARD\r\nVERSION:3.0\r\nN:Ødegård;Åse;;;\r\nFN:Åse Ødegård\r\nTITLE:Sagsbehandler\\, vikar\r\nORG:Københavns Kommune;Enhed\r\n  Nord\r\nTEL;TYPE=WORK,VOICE:33 17 33 33\r\nitem1.EMAIL;TYPE="INTERNET":aase@kk.dk\r\nADR;TYPE=WORK:;;Prøvegade 10;København S;;2300;\r\nBDAY:19620430\r\nNOTE:Ring efter kl. 9\r\nUID:1\r\nEND:VCARD\r\n';
    expect(statedPersons(text)).toEqual([
      {
        name: 'Åse Ødegård',
        role: 'Sagsbehandler, vikar',
        organisation: 'Københavns Kommune',
        unit: 'Enhed Nord',
        phone: '33 17 33 33',
        email: 'aase@kk.dk',
        address: 'Prøvegade 10, 2300 København S',
        birthDate: '1962-04-30',
      },
    ]);
    expect(unusedOf(text)).toEqual(['NOTE:Ring efter kl. 9']);
  });

  it('several, one without a full name', () => {
    const text = 'begin:vcard\nn:Jensen;Anna\nend:vcard\n\nBEGIN:VCARD\nFN:Bo\nEND:VCARD';
    expect(statedPersons(text)).toEqual([{ name: 'Anna Jensen' }, { name: 'Bo' }]);
  });
});
