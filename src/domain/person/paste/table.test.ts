import { describe, expect, it } from 'vitest';
import { statedPersons, unusedOf } from './stated-persons';

const anna = { name: 'Anna Jensen', role: 'Sagsbehandler', phone: '33 17 33 33', email: 'anna@kk.dk' };
const bo = { name: 'Bo Bang', role: 'Visitator', phone: '28123456', email: 'bo@kk.dk' };

describe('a table', () => {
  it.each<[string, string]>([
    [
      'with headings, in Windows line breaks, with empty rows below',
      'Navn\tStilling\tTlf.\tE-mail\r\nAnna Jensen\tSagsbehandler\t33 17 33 33\tanna@kk.dk\r\nBo Bang\tVisitator\t28123456\tbo@kk.dk\r\n\t\t\t\r\n\r\n',
    ],
    [
      'with English headings',
      'Email\tName\tPhone number\tJob title\nanna@kk.dk\tAnna Jensen\t33 17 33 33\tSagsbehandler\nbo@kk.dk\tBo Bang\t28123456\tVisitator',
    ],
    [
      'without headings',
      'Anna Jensen\tSagsbehandler\t33 17 33 33\tanna@kk.dk\nBo Bang\tVisitator\t28123456\tbo@kk.dk',
    ],
    [
      'with the name in two columns',
      'Fornavn\tEfternavn\tRolle\tMobil\tMail\nAnna\tJensen\tSagsbehandler\t33 17 33 33\tanna@kk.dk\nBo\tBang\tVisitator\t28123456\tbo@kk.dk',
    ],
    [
      'with semicolons',
      'Navn;Titel;Telefon;E-mail\nAnna Jensen;Sagsbehandler;33 17 33 33;anna@kk.dk\nBo Bang;Visitator;28123456;bo@kk.dk\n',
    ],
    [
      'with commas',
      '"Anna Jensen",Sagsbehandler,33 17 33 33,anna@kk.dk\n"Bo Bang",Visitator,28123456,bo@kk.dk\n',
    ],
    [
      'with an empty column before',
      '\tAnna Jensen\tSagsbehandler\t33 17 33 33\tanna@kk.dk\n\tBo Bang\tVisitator\t28123456\tbo@kk.dk',
    ],
  ])('%s', (_, text) => {
    expect(statedPersons(text)).toEqual([anna, bo]);
  });

  it('has cells with tabs, line breaks and quotation marks', () => {
    expect(
      statedPersons('Navn\tAdresse\r\n"Anna ""Ane"" Jensen"\t"Prøvevej 7, 3. tv.\n2300  København\tS"\r\n'),
    ).toEqual([{ name: 'Anna "Ane" Jensen', address: 'Prøvevej 7, 3. tv., 2300 København S' }]);
  });

  it('puts the columns of an address and of telephones together', () => {
    const text =
      'Navn\tTelefon\tMobil\tVej\tPostnr.\tBy\nÅse Bo\t33173333\t28123456\tPrøvevej 7\t2300\tKøbenhavn S';
    expect(statedPersons(text)).toEqual([
      { name: 'Åse Bo', phone: '33173333, 28123456', address: 'Prøvevej 7, 2300 København S' },
    ]);
  });

  it('knows places of work by their words', () => {
    const text = 'Anna\tTeam Nord\tSocialforvaltningen\tVisitator\nBo\tTeam Syd\tRegion Hovedstaden\tLæge';
    expect(statedPersons(text)[0]).toEqual({
      name: 'Anna',
      unit: 'Team Nord',
      organisation: 'Socialforvaltningen',
      role: 'Visitator',
    });
  });

  it('takes a day of birth only with its century, and asks for no personal number', () => {
    const text = 'Navn\tFødselsdato\tCPR\tHar kontakt\nAnna\t30.4.1962\t300462-1234\tja\nBo\t1.2.62\t\tnej';
    expect(statedPersons(text)).toEqual([{ name: 'Anna', birthDate: '1962-04-30' }, { name: 'Bo' }]);
    expect(unusedOf(text)).toEqual(['300462-1234', 'ja', 'nej', '1.2.62']);
  });
});
