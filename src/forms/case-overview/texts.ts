import type { Stage } from '../../domain/case-overview/stage';
import type { FieldTexts } from '../../form-kit/fields/field';
import type { Case, Overview, Target } from './schema';

/** The form's name. */
export const name = 'Tovholderens overblik';

/** How far a case has come. */
export const stageWords: Readonly<Record<Stage, string>> = {
  coming: 'På vej',
  active: 'I gang',
  closed: 'Afsluttet',
};

/** The words of a case's fields. */
export const caseFields: Readonly<Record<Exclude<keyof Case, 'id'>, FieldTexts>> = {
  reference: { label: 'Reference' },
  unit: { label: 'Enhed' },
  coordinator: { label: 'Koordinator' },
  stage: { label: 'Trin', choices: stageWords },
  opened: { label: 'Begyndt' },
  nextMeeting: { label: 'Næste møde' },
  minutes: { label: 'Minutter brugt' },
};

/** The words of the fields of a unit's targets. */
export const targetFields: Readonly<Record<Exclude<keyof Target, 'id'>, FieldTexts>> = {
  unit: { label: 'Enhed' },
  coming: { label: stageWords.coming },
  active: { label: stageWords.active },
  closed: { label: stageWords.closed },
};

/** What rows are called. */
export const rowNames = { case: 'Sag', target: 'Enhed' } as const;

/** Whether there are targets. */
export const targetAnswers = { yes: 'Ja', no: 'Nej' } as const;

/** The words of each field, on screen and on paper. */
export const fields: Readonly<Record<keyof Overview, FieldTexts>> = {
  preparedBy: { label: 'Tovholder' },
  asOf: { label: 'Opgjort den' },
  cases: {
    label: 'Sager',
    hint: 'Skriv jeres eget nummer på sagen, aldrig navn eller CPR-nummer. Du kan sætte rækker ind fra Excel.',
    rows: { name: rowNames.case, texts: caseFields },
  },
  hasTargets: {
    label: 'Har I sat måltal?',
    hint: 'Et måltal siger, hvor mange sager en enhed skal have på et trin.',
    choices: targetAnswers,
  },
  targets: {
    label: 'Måltal',
    hint: 'En række for hver enhed. Lad et felt stå tomt, hvis der ikke er et tal.',
    rows: { name: rowNames.target, texts: targetFields },
  },
  remarks: { label: 'Bemærkninger', hint: 'For eksempel hvorfor en enhed har få sager.' },
};

/** The parts of the form and of the documents. */
export const headings = {
  overview: 'Om overblikket',
  cases: 'Sagerne',
  targets: 'Måltal',
  figures: 'Tallene',
  remarks: 'Bemærkninger',
} as const;

/** Words that only the screen has. */
export const screen = {
  addUnits: 'Tilføj enhederne fra sagerne',
  unitsAdded: (count: number) =>
    count === 1 ? '1 enhed er tilføjet.' : `${String(count)} enheder er tilføjet.`,
  copyCases: 'Kopiér til Excel',
  copyFigures: 'Kopiér tallene til Excel',
  copied: 'Tabellen er kopieret. Sæt den ind i regnearket.',
} as const;

/** Advice on what is missing or looks wrong. */
export const advice = {
  preparedBy: 'Skriv, hvem der har lavet overblikket.',
  asOf: 'Skriv, hvilken dag tallene gælder for.',
  futureDate: 'Datoen ligger efter i dag. Se efter, om den passer.',
  noCases: 'Skriv sagerne ind, eller sæt dem ind fra Excel.',
  heads: 'Det ligner overskrifterne fra et regneark. Fjern rækken, så den ikke tæller som en sag.',
  reference: 'Skriv jeres eget nummer på sagen, så I kan kende den igen.',
  name: 'Det ligner et navn. Skriv et nummer, som kun I kender.',
  twice: 'Sagen står mere end én gang. Så tæller den også mere end én gang.',
  unit: 'Skriv enheden. Ellers tæller sagen under "Uden enhed".',
  stage: 'Vælg et trin. Ellers tæller sagen kun med i alt.',
  coordinator: 'Skriv, hvem der koordinerer sagen.',
  noDay: 'Det er ikke en dato. Skriv for eksempel 3.12.2026.',
  minutes: 'Det er ikke et helt tal for minutter. Tiden tæller ikke med.',
  noMeeting: 'Der er ikke aftalt et næste møde.',
  pastMeeting: 'Mødet er gået. Skriv det næste.',
  closedMeeting: 'Sagen er afsluttet. Mødet kommer ikke med på papiret.',
  meetingFirst: 'Mødet ligger, før sagen begyndte. Se efter, om datoerne er byttet om.',
  hasTargets: 'Svar på, om I har måltal.',
  noTargets: 'Skriv måltallene, eller svar nej.',
  targetUnit: 'Skriv, hvilken enhed måltallene gælder for.',
  targetTwice: 'Enheden står mere end én gang. Kun de øverste måltal tæller.',
  target: 'Det er ikke et helt tal. Måltallet tæller ikke med.',
} as const;
