import type { PersonDetail } from '../../domain/person/person';
import type { FieldTexts } from '../../form-kit/fields/field';
import {
  calendarFields,
  columnFields,
  itemFields,
  parkedFields,
  participantFields,
  rowNames,
  taskFields,
} from './row-texts';
import type { Meeting } from './schema';

/** The form's name. */
export const name = 'Udrettedagsorden';

/** Kinds of meeting. */
export const kinds: Readonly<Record<Exclude<Meeting['kind'], ''>, string>> = {
  start: 'Opstart',
  'follow-up': 'Opfølgning',
  closing: 'Afslutning',
};

/** Whether the citizen takes part. */
export const takingPart: Readonly<Record<Exclude<Meeting['citizenTakesPart'], ''>, string>> = {
  all: 'Ja, i hele mødet',
  part: 'Ja, i en del af mødet',
  no: 'Nej',
};

/** The words of each field, on screen and on paper. */
export const fields: Readonly<Record<keyof Meeting, FieldTexts>> = {
  kind: { label: 'Mødetype', choices: kinds },
  date: { label: 'Dato' },
  start: { label: 'Start', hint: 'For eksempel 9.30.' },
  end: { label: 'Slut', hint: 'For eksempel 11.00.' },
  place: { label: 'Sted', hint: 'Adresse, lokale og indgang.' },
  calledOff: { label: 'Mødet er aflyst', hint: 'Det står så øverst på papirerne og i kalenderfilen.' },
  inviteBy: { label: 'Send indkaldelsen en anden dag' },
  itemsBy: { label: 'En anden frist for punkter' },
  participants: { label: 'Deltagere', rows: { name: rowNames.participant, texts: participantFields } },
  chair: { label: 'Mødeleder', refersTo: 'persons' },
  minuteTaker: {
    label: 'Referent',
    hint: 'Lad feltet stå tomt, hvis I vælger på mødet.',
    refersTo: 'persons',
  },
  citizen: { label: 'Borgeren', refersTo: 'persons' },
  currentResidence: { label: 'Opholdssted lige nu', hint: 'Kun hvis borgeren er et andet sted end hjemme.' },
  coordinator: { label: 'Koordinerende kontaktperson', refersTo: 'persons' },
  citizenTakesPart: { label: 'Er borgeren med til mødet?', choices: takingPart },
  citizenPart: { label: 'Hvilken del?' },
  agreedWithCitizen: {
    label: 'Det er aftalt med borgeren',
    hint: 'For eksempel hvad borgeren selv vil tale om, og hvem der er med som støtte.',
  },
  tellsCitizen: { label: 'Hvem fortæller borgeren, hvad I aftaler?', hint: 'Skriv navn og hvornår.' },
  citizenRoundsOff: {
    label: 'Borgeren runder hvert punkt af',
    hint: 'Så hører I, om I har forstået beslutningen på samme måde.',
  },
  quietReflection: {
    label: 'To minutter til at tænke i stilhed',
    hint: 'Bagefter tager I en runde, hvor alle siger noget.',
  },
  reflectionQuestion: { label: 'Hvad skal I tænke over?' },
  columns: { label: 'Kolonner', rows: { name: rowNames.column, texts: columnFields } },
  items: {
    label: 'Dagsordenens punkter',
    hint: 'Du kan indsætte celler fra Excel eller Word. Tomme rækker kommer ikke med på papiret.',
    rows: { name: rowNames.item, texts: itemFields },
  },
  tasks: {
    label: 'Alle opgaver',
    hint: '"Pkt." er punktets nummer i dagsordenen. Sæt kryds, når en opgave er løst.',
    rows: { name: rowNames.task, texts: taskFields },
  },
  parkingLot: {
    label: 'Parkeringsplads',
    hint: 'Emner, der ikke var tid til.',
    rows: { name: rowNames.parked, texts: parkedFields },
  },
  summingUp: { label: 'Referentens opsamling', hint: 'Opgaverne kommer selv med, samlet efter person.' },
  nextDate: { label: 'Dato for næste møde' },
  nextStart: { label: 'Næste møde begynder' },
  signatureLines: { label: 'Linjer til underskrift på referatet' },
  checklist: { label: 'Huskelister', refersTo: 'checklists' },
  calendar: { label: 'Kalender', parts: calendarFields },
};

/** What is asked about the citizen. */
export const citizenFields = {
  name: { label: 'Borgerens navn' },
  address: { label: 'Adresse' },
  birthDate: { label: 'Fødselsdato', hint: 'Ikke CPR-nummer.' },
  phone: { label: 'Borgerens telefon' },
  email: { label: 'Borgerens mail' },
} satisfies Partial<Record<PersonDetail, FieldTexts>>;

/** What is asked about the coordinator. */
export const coordinatorFields = {
  name: { label: 'Koordinatorens navn' },
  organisation: { label: 'Koordinatorens arbejdssted' },
  phone: { label: 'Koordinatorens telefon' },
  email: { label: 'Koordinatorens mail' },
} satisfies Partial<Record<PersonDetail, FieldTexts>>;

/** The parts of the form, and of the documents. */
export const headings = {
  meeting: 'Mødet',
  deadlines: 'Frister',
  citizen: 'Borgeren',
  coordinator: 'Koordinator',
  participants: 'Deltagere',
  citizenPart: 'Sådan er borgeren med',
  agenda: 'Dagsorden',
  minutes: 'Referat',
  afterwards: 'Opsamling og næste møde',
  calendar: 'Kalender',
  checklists: 'Huskelister',
  followUp: 'Ny opfølgning',
} as const;
