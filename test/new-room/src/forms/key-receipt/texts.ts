import type { PersonDetail } from '../../domain/person/person';
import { yesNo } from '../../form-kit/answers/yes-no';
import type { FieldTexts } from '../../form-kit/fields/field';
import type { Key, KeyReceipt } from './schema';

/** The form's name. */
export const name = 'Kvittering for nøgler';

/** What the receiver is told, to be ticked off. */
export const terms: Readonly<Record<string, string>> = {
  'no-copies': 'Der må ikke laves kopier.',
  'report-loss': 'Bliver en nøgle væk, skal ejendomskontoret vide det samme dag.',
};

/** What one row is called. */
export const keyName = 'Nøgle';

/** The words of a row of keys. */
export const keyFields: Readonly<Record<Exclude<keyof Key, 'id'>, FieldTexts>> = {
  opens: { label: 'Hvad passer den til?' },
  stamp: { label: 'Mærket på nøglen' },
};

/** The words of each field, on screen and on paper. */
export const fields: Readonly<Record<keyof KeyReceipt, FieldTexts>> = {
  receiver: { label: 'Modtageren', refersTo: 'persons' },
  handedOut: { label: 'Dag for udlevering' },
  keys: {
    label: 'Nøgler',
    hint: 'En række for hver nøgle.',
    rows: { name: keyName, texts: keyFields },
  },
  terms: { label: 'Det har vi talt om', choices: terms },
  comesBack: { label: 'Skal nøglerne tilbage?', choices: yesNo },
  comesBackWhere: { label: 'Hvor og hvornår?' },
};

/** What is asked of the receiver. */
export const receiverFields = {
  name: { label: 'Modtagerens navn' },
  phone: { label: 'Modtagerens telefon' },
} satisfies Partial<Record<PersonDetail, FieldTexts>>;

/** The parts of the form and of the receipt. */
export const headings = {
  receiver: 'Hvem får nøglerne?',
  keys: 'Hvilke nøgler?',
  back: 'Og bagefter?',
} as const;

/** Words that only the paper has. */
export const paper = {
  marking: 'Fortroligt',
  pageFoot: 'Side {page} af {pages}',
  fileName: 'noeglekvittering',
} as const;

/** Advice on what is missing. */
export const advice = {
  receiver: 'Skriv, hvem der får nøglerne.',
  keys: 'Skriv mindst én nøgle.',
} as const;
