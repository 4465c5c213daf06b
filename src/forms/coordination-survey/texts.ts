import type { FieldTexts } from '../../form-kit/fields/field';
import type { Answers, Survey } from './schema';

/** The form's name. */
export const name = 'Måling af koordineringen';

/** A question: as it is asked, and in a few words for columns and charts. */
interface QuestionWords {
  question: string;
  short: string;
}

/** Names a question: the field of a row in which its answer stands. */
export type QuestionKey = Exclude<keyof Answers, 'id' | 'respondent'>;

/** The questions, in order. All have the same scale, so that they can stand in one chart. */
export const questions: Readonly<Record<QuestionKey, QuestionWords>> = {
  within: {
    question: 'Hvor godt hænger arbejdet sammen inde i socialforvaltningen?',
    short: 'Inde i forvaltningen',
  },
  between: {
    question: 'Hvor godt hænger arbejdet sammen mellem kommunens forvaltninger?',
    short: 'Mellem forvaltninger',
  },
  outside: {
    question: 'Hvor godt hænger arbejdet sammen mellem socialforvaltningen og folk udefra?',
    short: 'Med folk udefra',
  },
  singleCase: {
    question: 'Hvor godt kan du koordinere den enkelte sag med folk udefra?',
    short: 'I den enkelte sag',
  },
  knowledge: {
    question: 'Hvor godt er du fagligt rustet, når en borger kommer fra psykiatrien?',
    short: 'Din faglige viden',
  },
  asCoordinator: {
    question: 'Hvor godt er din indsats koordineret, når du er koordinator, mod når du ikke er det?',
    short: 'Som koordinator',
  },
};

/** The questions' names, in order. */
export const questionKeys = Object.keys(questions) as QuestionKey[];

/** A question in a few words, with its number: "2. Mellem forvaltninger". */
export function shortQuestion(key: QuestionKey): string {
  return numbered(key, questions[key].short);
}

/** A question as it is asked, with its number. */
export function wholeQuestion(key: QuestionKey): string {
  return numbered(key, questions[key].question);
}

function numbered(key: QuestionKey, words: string): string {
  return `${String(questionKeys.indexOf(key) + 1)}. ${words}`;
}

/** What the steps of the scale mean. */
export const scaleWords = '1 er meget dårligt, og 5 er meget godt.';

const columnTexts = (key: QuestionKey): FieldTexts => ({ label: shortQuestion(key) });

/** The words of a row's fields. */
export const answerFields: Readonly<Record<Exclude<keyof Answers, 'id'>, FieldTexts>> = {
  respondent: { label: 'Nummer eller rolle' },
  within: columnTexts('within'),
  between: columnTexts('between'),
  outside: columnTexts('outside'),
  singleCase: columnTexts('singleCase'),
  knowledge: columnTexts('knowledge'),
  asCoordinator: columnTexts('asCoordinator'),
};

/** What a row is called. */
export const rowName = 'Svar';

const rows = { name: rowName, texts: answerFields };

/** Whether there is a second measurement. */
export const secondAnswers = { yes: 'Ja', no: 'Nej, ikke endnu' } as const;

/** Whether the same people answered twice. */
export const samePeopleAnswers = {
  all: 'Ja, de samme',
  some: 'Nogle af dem',
  none: 'Nej, det er andre',
  unknown: 'Det ved vi ikke',
} as const;

/** The words of each field, on screen and on paper. */
export const fields: Readonly<Record<keyof Survey, FieldTexts>> = {
  unit: { label: 'Hvem er spurgt?', hint: 'For eksempel koordinatorerne i en enhed. Skriv ikke navne.' },
  preparedBy: { label: 'Hvem har lavet målingen?' },
  firstDate: { label: 'Dato for første måling' },
  first: {
    label: 'Svar i første måling',
    hint: 'En række for hver, der har svaret. Du kan sætte tal ind fra Excel. Skriv et nummer eller en rolle, aldrig et navn.',
    rows,
  },
  secondDone: { label: 'Er den anden måling lavet?', choices: secondAnswers },
  secondDate: { label: 'Dato for anden måling' },
  samePeople: {
    label: 'Er det de samme, der har svaret begge gange?',
    hint: 'Er det andre, kan forskellen skyldes dem.',
    choices: samePeopleAnswers,
  },
  second: {
    label: 'Svar i anden måling',
    hint: 'Brug de samme numre, hvis det er de samme, der svarer.',
    rows,
  },
  remarks: {
    label: 'Det skal man vide om målingen',
    hint: 'For eksempel hvad der er ændret imellem de to målinger, og hvem der ikke svarede.',
  },
};

/** The parts of the form and of the documents. */
export const headings = {
  survey: 'Om målingen',
  questions: 'De seks spørgsmål',
  first: 'Første måling (før)',
  second: 'Anden måling (efter)',
  remarks: 'Bemærkninger',
  results: 'Resultat',
  answers: 'Svarene',
} as const;

/** Sentences that only the screen has. */
export const screen = {
  scale: `Alle svar er et helt tal fra 1 til 5. ${scaleWords}`,
  leaveOpen: 'Er der et spørgsmål, man ikke kan svare på, så lad feltet stå tomt. Det tæller ikke med.',
} as const;

/** Advice on what is missing or looks wrong. */
export const advice = {
  unit: 'Skriv, hvem der er spurgt. Så kan andre forstå tallene.',
  firstDate: 'Skriv, hvornår den første måling blev lavet.',
  futureDate: 'Datoen ligger efter i dag. Se efter, om året passer.',
  noAnswers: 'Skriv svarene ind, eller sæt dem ind fra Excel.',
  secondDone: 'Svar på, om den anden måling er lavet.',
  secondDate: 'Skriv, hvornår den anden måling blev lavet.',
  secondEarly: 'Den anden måling ligger ikke efter den første. Se efter, om datoerne er byttet om.',
  samePeople: 'Svar på, om det er de samme, der har svaret. Det siger noget om, hvad forskellen betyder.',
  fullName: 'Det ligner et navn. Skriv et nummer eller en rolle i stedet.',
  twice: 'Nummeret står mere end én gang. Se efter, om svaret er kommet ind to gange.',
  offScale: (typed: string) => `"${typed}" tæller ikke med. Skriv et helt tal fra 1 til 5.`,
  empty: 'Her er intet svar. Feltet tæller ikke med.',
  emptyRow: 'Her er ingen svar endnu. Rækken tæller ikke med.',
  emptyQuestion: (question: string) => `Ingen har svaret på "${question}". Det tæller ikke med.`,
} as const;
