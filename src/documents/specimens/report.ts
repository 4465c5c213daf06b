import type { FormDocument } from '../model';

/** A document with every kind of block, filled in: invented people, letters from all over Europe. */
export const filledReport: FormDocument = {
  id: 'report',
  title: 'Henvendelse om en beboer',
  marking: 'Fortroligt',
  subtitle: 'Skrevet den 22. november 2026',
  fileName: 'henvendelse-2026-11-22',
  language: 'da',
  orientation: 'portrait',
  pageFoot: 'Side {page} af {pages}',
  blocks: [
    {
      kind: 'notice',
      text: 'Er nogen i fare lige nu, så ring 112.\nHenvendelsen læses på hverdage og erstatter ikke et opkald.',
    },
    { kind: 'heading', level: 2, text: 'Hvem skriver' },
    {
      kind: 'answers',
      answers: [
        { label: 'Navn', value: { kind: 'text', text: 'Åse Ørsted-Kjærgaard' } },
        { label: 'Rolle', value: { kind: 'text', text: 'Ejendomsfunktionær' } },
        { label: 'Afdeling', value: { kind: 'text', text: 'Boligforeningen Lindegården, afdeling 4' } },
        { label: 'Træffes bedst', value: { kind: 'text', text: 'Hverdage kl. 9–12\nIkke onsdag' } },
      ],
    },
    { kind: 'heading', level: 2, text: 'Hvem det handler om' },
    {
      kind: 'answers',
      answers: [
        { label: 'Navn', value: { kind: 'text', text: 'Łukasz Şükrü Åse' } },
        { label: 'Adresse', value: { kind: 'text', text: 'Prøvevej 12, 3. th.' } },
        {
          label: 'Bor der børn i hjemmet?',
          value: {
            kind: 'boxes',
            boxes: [
              { label: 'Ja', ticked: false },
              { label: 'Nej', ticked: false },
              { label: 'Det ved jeg ikke', ticked: true },
            ],
          },
        },
      ],
    },
    { kind: 'heading', level: 2, text: 'Hvad jeg har set, hørt eller lugtet' },
    {
      kind: 'paragraph',
      text: 'Her står kun det, som den, der skriver, selv har oplevet. Hvad andre har fortalt, står for sig længere nede.',
    },
    {
      kind: 'table',
      caption: 'Iagttagelser efter dato',
      columns: [
        { header: 'Dato', width: 2 },
        { header: 'Hvad skete der', width: 6 },
        { header: 'Hvor', width: 3 },
      ],
      rows: [
        ['3. november 2026', 'Døren stod åben hele natten. Der lå post fra oktober på måtten.', 'Opgangen'],
        ['9. november 2026', 'Svarede gennem døren, men ville ikke lukke op.\nVirkede bange.', 'Ved døren'],
        [
          '17. november 2026',
          'Stærk lugt af gas. Vagten blev ringet op og lukkede for hanen.',
          'Lejligheden',
        ],
      ],
    },
    { kind: 'heading', level: 3, text: 'Hvad der er prøvet' },
    {
      kind: 'list',
      ordered: false,
      items: [
        'Banket på fire gange på forskellige tider af dagen.',
        'Lagt en seddel med navn og telefonnummer i brevsprækken, og talt med naboen, som har kendt beboeren i mange år.',
        'Talt med Ελένη Παπαδοπούλου og Юрій Шевченко i naboopgangen.',
      ],
    },
    { kind: 'heading', level: 3, text: 'Hvad der bør ske nu' },
    {
      kind: 'list',
      ordered: true,
      items: ['En boligrådgiver tager kontakt.', 'Afdelingen får besked om, at henvendelsen er læst.'],
    },
    { kind: 'signatures', lines: ['Dato og underskrift, beboer', 'Dato og underskrift, den der skriver'] },
  ],
};

/** The same form without a word in it, for the pen. */
export const blankReport: FormDocument = {
  ...filledReport,
  id: 'blank',
  subtitle: '',
  fileName: 'henvendelse-blanket',
  blocks: [
    { kind: 'heading', level: 2, text: 'Hvem skriver' },
    {
      kind: 'answers',
      answers: [
        { label: 'Navn', value: { kind: 'lines', lines: 1 } },
        { label: 'Telefon og e-mail', value: { kind: 'lines', lines: 2 } },
        {
          label: 'Ved beboeren, at du skriver?',
          value: {
            kind: 'boxes',
            boxes: [
              { label: 'Ja', ticked: false },
              { label: 'Nej', ticked: false },
              { label: 'Det ved jeg ikke', ticked: false },
            ],
          },
        },
      ],
    },
    { kind: 'heading', level: 2, text: 'Hvad du har set, hørt eller lugtet' },
    {
      kind: 'table',
      caption: 'Iagttagelser efter dato',
      columns: [
        { header: 'Dato', width: 2 },
        { header: 'Hvad skete der', width: 6 },
        { header: 'Hvor', width: 3 },
      ],
      rows: Array.from({ length: 6 }, () => ['', '', '']),
    },
    { kind: 'heading', level: 2, text: 'Andet' },
    { kind: 'answers', answers: [{ label: 'Hvad håber du på?', value: { kind: 'lines', lines: 4 } }] },
    {
      kind: 'signatures',
      lines: ['Dato og underskrift, beboer', 'Dato og underskrift, den der skriver', 'Modtaget af, dato'],
    },
  ],
};
