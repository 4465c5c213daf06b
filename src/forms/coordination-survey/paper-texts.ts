import { scaleWords } from './texts';

/** Words that only the paper has. */
export const paper = {
  marking: 'Fortroligt',
  pageFoot: 'Side {page} af {pages}',
  filledIn: 'Udfyldt',
  answersTitle: 'Måling af koordineringen: svarene',
  first: 'Før',
  second: 'Efter',
  difference: 'Forskel',
  question: 'Spørgsmål',
  none: '–',
  noAnswersYet: 'Der er ingen svar at regne på endnu.',
  nobodyCounted: (label: string) => `${label}: ingen svar, der tæller med.`,
  answersIn: { first: 'Svar i første måling', second: 'Svar i anden måling' },
  counted: (count: number) => (count === 1 ? '1 person' : `${String(count)} personer`),
  chart: 'Gennemsnit for hvert spørgsmål',
  unit: 'Gennemsnit på en skala fra 1 til 5',
  means: 'Gennemsnit, antal svar (n) og spredning',
  howToRead: `${scaleWords} n er antallet af svar, der tæller med. "fra 2 til 5" er det laveste og det højeste svar.`,
  roundedLate: 'Forskellen er regnet ud, før tallene er rundet af.',
  distribution: 'Så mange gav hvert svar',
  notCounted: (label: string, count: number) =>
    count === 1
      ? `${label}: 1 felt er tomt eller har ikke et tal fra 1 til 5. Det er ikke talt med.`
      : `${label}: ${String(count)} felter er tomme eller har ikke et tal fra 1 til 5. De er ikke talt med.`,
  notOnScale: '(tæller ikke)',
} as const;

/** What few answers mean, said plainly. */
export const fewWords = {
  one: (label: string) => `${label}: kun 1 svar. Tallene viser, hvad én person mener.`,
  some: (label: string, count: number, shift: string) =>
    `${label}: kun ${String(count)} svar. Havde én svaret anderledes, kunne et gennemsnit flytte sig op til ${shift}.`,
  guessable:
    'Når så få svarer, kan man gætte, hvem der har svaret hvad. Vis det kun til dem, der selv var med.',
  noProof: 'Der er få svar. Brug tallene til at tale ud fra. De er ikke et bevis.',
  otherPeople: 'Det er andre, der har svaret anden gang. Det kan alene være grund til en forskel.',
  someOtherPeople: 'Kun nogle har svaret begge gange. Det kan være en del af grunden til en forskel.',
} as const;

/** The questionnaire for the pen. */
export const questionnaire = {
  title: 'Spørgeskema om koordineringen',
  intro: `Sæt ét kryds i hver linje. ${scaleWords} Kan du ikke svare på et spørgsmål, så spring det over. Skriv ikke dit navn.`,
  which: 'Hvilken måling?',
  measurements: { first: 'Den første', second: 'Den anden' },
  date: 'Dato',
  own: 'Den nederste linje er til jeres eget spørgsmål',
  more: 'Andet, du vil sige',
  respondent: 'Dit nummer eller din rolle',
  group: 'Enhed eller gruppe',
} as const;
