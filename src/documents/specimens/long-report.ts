import type { FormDocument } from '../model';
import { filledReport } from './report';

const sentence =
  'Der var råb og bank i væggen fra klokken to om natten, og ingen svarede, da der blev ringet på. ';

/** Three thousand characters and more: a row that is higher than a page. */
export const longText = sentence.repeat(Math.ceil(3000 / sentence.length)).trim();

/** An address that no column can hold in one line. */
export const longAddress =
  'https://www.eksempel.dk/vejledning/boligsociale-indsatser/henvendelser/2026/november/side';

const columns = [
  { header: 'Dato', width: 2 },
  { header: 'Hvad skete der', width: 6 },
  { header: 'Hvor', width: 2 },
];

/** A report with sixty rows, one of them of three thousand characters, one with an address too long for its column. */
export const longReport: FormDocument = {
  ...filledReport,
  id: 'long',
  blocks: [
    { kind: 'heading', level: 2, text: 'Hvad jeg har set' },
    {
      kind: 'table',
      caption: 'Iagttagelser',
      columns,
      rows: Array.from({ length: 60 }, (_, index) => [
        `Række ${String(index + 1)}`,
        index === 20 ? longText : index === 40 ? longAddress : sentence.repeat((index % 3) + 1).trim(),
        index % 5 === 0 ? '' : 'Opgangen',
      ]),
    },
    { kind: 'signatures', lines: ['Dato og underskrift'] },
  ],
};
