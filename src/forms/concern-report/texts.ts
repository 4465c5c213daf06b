import type { PersonDetail } from '../../domain/person/person';
import { yesNo } from '../../form-kit/answers/yes-no';
import type { FieldTexts } from '../../form-kit/fields/field';
import type { ConcernReport, Observation } from './schema';

/** The form's name. */
export const name = 'Henvendelse om en beboer';

/** In what capacity one writes. */
export const roles: Readonly<Record<Exclude<ConcernReport['reporterRole'], ''>, string>> = {
  caretaker: 'Ejendomsfunktionær',
  'social-caretaker': 'Social vicevært',
  board: 'Medlem af afdelingsbestyrelsen',
  volunteer: 'Frivillig beboer',
  other: 'Andet',
};

/** What one row is called. */
export const observationName = 'Iagttagelse';

/** The words of a row of observations. */
export const observationFields: Readonly<Record<Exclude<keyof Observation, 'id'>, FieldTexts>> = {
  date: { label: 'Dato' },
  text: { label: 'Hvad så, hørte eller lugtede du?' },
};

/** The words of each field, on screen and on paper. */
export const fields: Readonly<Record<keyof ConcernReport, FieldTexts>> = {
  urgent: { label: 'Er nogen i fare, eller kan det ikke vente til i morgen?', choices: yesNo },
  reporter: { label: 'Den, der skriver', refersTo: 'persons' },
  reporterRole: { label: 'Din rolle', choices: roles },
  reporterRoleInWords: { label: 'Hvilken rolle?' },
  bestTimeToCall: { label: 'Hvornår kan vi bedst ringe?' },
  resident: { label: 'Beboeren', refersTo: 'persons' },
  otherAdults: { label: 'Bor der andre voksne i hjemmet?', choices: yesNo },
  children: { label: 'Bor der børn i hjemmet?', choices: yesNo },
  worriedAboutChild: { label: 'Er du bekymret for et barn?', choices: yesNo },
  signs: { label: 'Hvad har du lagt mærke til?', hint: 'Sæt et eller flere krydser.', refersTo: 'signs' },
  observations: {
    label: 'Det har jeg selv set, hørt eller lugtet',
    hint: 'Skriv kun, hvad du selv har oplevet. En række for hver gang.',
    rows: { name: observationName, texts: observationFields },
  },
  toldByOthers: { label: 'Det har andre fortalt', hint: 'Skriv hvem, hvis de har sagt ja til det.' },
  ownThoughts: {
    label: 'Det tænker jeg selv',
    hint: 'Her må du gætte. Så ved modtageren, at det er et gæt.',
  },
  duration: { label: 'Hvor længe har det stået på?' },
  frequency: { label: 'Hvor ofte sker det?' },
  tried: { label: 'Hvad er prøvet?', hint: 'Hvem har talt med beboeren, og hvad kom der ud af det?' },
  residentKnows: { label: 'Ved beboeren, at du skriver?', choices: yesNo },
  residentSays: { label: 'Hvad siger beboeren?' },
  residentAgrees: { label: 'Er beboeren enig i, at kommunen får det at vide?', choices: yesNo },
  visitorsShouldKnow: {
    label: 'Hvad skal den, der kommer på besøg, vide?',
    hint: 'Det kan være en hund, trusler, eller at klokken ikke virker.',
  },
  hopes: { label: 'Hvad håber du, der sker?' },
  reportedBefore: { label: 'Er det meldt før?', choices: yesNo },
  reportedBeforeWhen: { label: 'Hvornår?' },
  receiptDate: {
    label: 'Dato for kvittering',
    hint: 'Den dag, kommunen svarede, at den har fået henvendelsen.',
  },
  lookAgainDate: { label: 'Se til sagen igen', hint: 'Vælg en dag, hvor du vil se, om det er blevet bedre.' },
  copyForResident: {
    label: 'Lav også en kopi til beboeren',
    hint: 'Et kort brev i enkle ord. Det, andre har fortalt, og det, du selv tænker, er ikke med.',
  },
};

/** What is asked of the writer. */
export const reporterFields = {
  name: { label: 'Dit navn' },
  organisation: { label: 'Boligorganisation' },
  unit: { label: 'Afdeling' },
  phone: { label: 'Din telefon' },
  email: { label: 'Din e-mail' },
} satisfies Partial<Record<PersonDetail, FieldTexts>>;

/** What is asked of the resident. */
export const residentFields = {
  name: { label: 'Beboerens navn', hint: 'Lad feltet stå tomt, hvis du ikke ved det.' },
  address: { label: 'Adresse', hint: 'Vej og nummer, etage og dør, postnummer og by.' },
  phone: { label: 'Beboerens telefon' },
} satisfies Partial<Record<PersonDetail, FieldTexts>>;

/** The parts of the form and of the report. */
export const headings = {
  urgent: 'Haster det?',
  reporter: 'Hvem skriver?',
  resident: 'Hvem handler det om?',
  signs: 'Hvad sker der?',
  history: 'Hvor længe, og hvad er prøvet?',
  involvement: 'Ved beboeren det?',
  visit: 'Til den, der tager over',
  after: 'Når den er sendt',
} as const;

/** Sentences that only the paper has. */
export const paper = {
  marking: 'Fortroligt',
  pageFoot: 'Side {page} af {pages}',
  filledIn: 'Udfyldt',
  childNotice:
    'Er der bekymring for et barn, skal henvendelsen behandles som en underretning efter barnets lov § 135. Kommunen vurderer den inden 24 timer.',
  urgentNotice: 'Er nogen i fare nu, så ring 112, før du skriver mere.',
} as const;

/** The easy-read copy for the resident. */
export const copy = {
  title: 'Kopi til dig, det handler om',
  intro:
    'Vi har skrevet til kommunen om dig. Vi gør det, fordi vi gerne vil have, at du får hjælp, hvis du har brug for den.',
  writer: 'Hvem har skrevet?',
  noticed: 'Det har vi lagt mærke til',
  hopes: 'Det håber vi',
  next: 'Hvad sker der nu?',
  nextSteps: [
    'Kommunen læser det, vi har skrevet.',
    'En fra kommunen kan ringe til dig eller banke på din dør.',
    'Du bestemmer selv, om du vil have hjælp. Du mister ikke din bolig, fordi du siger nej.',
    'Du kan bede om at se det, som boligorganisationen har skrevet om dig.',
  ],
} as const;

/** Advice on what is missing. */
export const advice = {
  urgent: 'Svar på, om det haster. Så ved du, om du skal ringe først.',
  reporterName: 'Skriv dit navn, så kommunen kan kvittere.',
  reporterReach: 'Skriv en telefon eller en e-mail, så kommunen kan nå dig.',
  email: 'E-mailen ser ikke rigtig ud. Se efter, om den er skrevet helt.',
  address: 'Skriv adressen med etage og dør, så kommunen finder den rette.',
  nothingNoticed: 'Sæt kryds ved et tegn, eller skriv en ting, du selv har oplevet.',
  observationDate: 'Skriv en dato, så modtageren kan se, hvornår det skete.',
  futureDate: 'Datoen ligger efter i dag. Se efter, om året passer.',
  worriedAboutChild: 'Svar på, om du er bekymret for et barn. Er du det, har kommunen en frist.',
  residentKnows: 'Svar på, om beboeren ved det. Det er bedst at sige det først, når det er trygt.',
  lookAgainDate: 'Dagen er allerede gået. Vælg en ny.',
} as const;

/** The entry in the writer's own calendar: says nothing of whom or what. */
export const calendar = {
  button: 'Hent en påmindelse til din kalender',
  title: 'Se til en sag igen',
  fileName: 'paamindelse.ics',
} as const;
