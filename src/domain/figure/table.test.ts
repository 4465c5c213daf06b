import { describe, expect, it } from 'vitest';
import { tableOf } from './table';

const words = { id: 'f', title: 'Titel', alternative: 'Ord', sources: [] };

describe('the table of a figure', () => {
  it('adds up what is counted', () => {
    const bars = [
      { name: 'Kontaktperson', count: 67 },
      { name: 'Efterværn', count: 32 },
      { name: 'UKN', count: 4 },
    ];
    expect(tableOf({ ...words, kind: 'bars', sortedBy: 'Slags', unit: 'Sager', bars })).toEqual({
      head: ['Slags', 'Sager', 'Andel'],
      rows: [
        ['Kontaktperson', '67', '65 %'],
        ['Efterværn', '32', '31 %'],
        ['UKN', '4', '4 %'],
        ['I alt', '103', '100 %'],
      ],
    });
  });

  it('divides nothing by nothing', () => {
    const bars = [{ name: 'Ingen', count: 0 }];
    expect(tableOf({ ...words, kind: 'bars', sortedBy: 'a', unit: 'b', bars }).rows[0]).toEqual([
      'Ingen',
      '0',
      '–',
    ]);
  });

  it('counts the first month and the last, and says where it is about', () => {
    const phase = { name: 'Afdækning', from: '2009-04', to: '2010-03', content: 'Interviews' };
    const phases = [
      { ...phase, approximate: false },
      { ...phase, approximate: true },
    ];
    expect(tableOf({ ...words, kind: 'timeline', phases }).rows).toEqual([
      ['Afdækning', 'april 2009 – marts 2010', '12', 'Interviews'],
      ['Afdækning', 'ca. april 2009 – marts 2010', 'ca. 12', 'Interviews'],
    ]);
  });

  it('holds methods side by side, and says how long one without an end lasts', () => {
    const method = { name: 'ACT', expansion: 'Engelsk', staff: ['En', 'To'], forWhom: 'a', what: 'b' };
    const methods = [method, { ...method, name: 'CTI', staff: ['En'], months: 9 }];
    expect(tableOf({ ...words, kind: 'comparison', methods })).toEqual({
      head: ['Metode', 'ACT', 'CTI'],
      rows: [
        ['Engelsk navn', 'Engelsk', 'Engelsk'],
        ['For hvem', 'a', 'a'],
        ['Hvad', 'b', 'b'],
        ['Hvem kommer', ['En', 'To'], ['En']],
        ['Hvor længe', 'Så længe der er brug for det', '9 måneder'],
      ],
    });
  });
});
