import type { NeedFault } from '../../domain/home-set-up/need';
import type { PersonDetail } from '../../domain/person/person';
import type { FieldTexts } from '../../form-kit/fields/field';
import type { HomeSetUp, Member, NeedRow } from './schema';

/** The form's name. */
export const name = 'Bilag til etableringshjælp';

/** What the guide says that everyone in a home needs. */
export const guideThings: readonly string[] = [
  'Seng',
  'Stol',
  'Bord',
  'Tallerkener og bestik',
  'Kopper og glas',
  'Gryde og pande',
  'Kogeplader eller komfur',
  'Plads til tøj',
  'Dyne',
  'Pude',
  'Lagen',
  'Håndklæde',
];

/** Adult or child. */
export const memberKinds: Readonly<Record<Exclude<Member['kind'], ''>, string>> = {
  adult: 'Voksen',
  child: 'Barn',
};

/** What one row is called. */
export const rowNames = { member: 'Person', need: 'Ting' } as const;

/** The words of a member. */
export const memberFields: Readonly<Record<Exclude<keyof Member, 'id'>, FieldTexts>> = {
  person: { label: 'Person', refersTo: 'persons' },
  kind: { label: 'Voksen eller barn?', choices: memberKinds },
  appliesWith: {
    label: 'Søger sammen med',
    refersTo: 'persons',
    hint: 'En voksen søger kun sammen med sin ægtefælle. For et barn vælges den voksne, der søger for barnet.',
  },
  change: {
    label: 'Hvad er der sket nyt i dit liv?',
    hint: 'For eksempel at du har fået egen bolig efter en tid uden hjem, eller at du er gået fra din partner.',
  },
  changedOn: { label: 'Hvornår skete det?' },
  means: {
    label: 'Hvad lever du af, og kan du selv betale noget?',
    hint: 'For eksempel kontanthjælp og ingen opsparing.',
  },
};

/** The words of a thing. */
export const needFields: Readonly<Record<Exclude<keyof NeedRow, 'id'>, FieldTexts>> = {
  thing: { label: 'Ting' },
  applicant: { label: 'Hvem søger?', refersTo: 'persons' },
  has: { label: 'Har' },
  lacks: { label: 'Mangler' },
  price: { label: 'Pris for én' },
  ownMeans: { label: 'Kan selv betale' },
};

/** The words of each field, on screen and on paper. */
export const fields: Readonly<Record<keyof HomeSetUp, FieldTexts>> = {
  members: {
    label: 'Hvem skal bo i boligen?',
    hint: 'Hver voksen søger for sig selv. Kun ægtefæller søger sammen.',
    rows: { name: rowNames.member, texts: memberFields },
  },
  authority: { label: 'Hvilken kommune søger I hos?' },
  address: { label: 'Adressen på boligen' },
  moveIn: { label: 'I flytter ind den' },
  needs: {
    label: 'Ting til hjemmet',
    hint: 'Skriv antal under Har og Mangler. Skriv prisen for én i kroner, for eksempel 1.250 eller 99,95. Skriv under Kan selv betale, hvad I selv kan lægge. En tom række tæller ikke med.',
    rows: { name: rowNames.need, texts: needFields },
  },
  hasBought: { label: 'Er noget af det købt allerede?' },
  bought: { label: 'Hvad er købt, og hvorfor kunne det ikke vente?' },
};

/** What is asked of an adult. */
export const adultFields = {
  name: { label: 'Navn' },
  birthDate: { label: 'Født den', hint: 'Kun datoen. Skriv ikke CPR-nummer.' },
  phone: { label: 'Telefon' },
  email: { label: 'E-mail' },
} satisfies Partial<Record<PersonDetail, FieldTexts>>;

/** What is asked of a child: no more than the form needs. */
export const childFields = {
  name: { label: 'Barnets navn' },
} satisfies Partial<Record<PersonDetail, FieldTexts>>;

/** The parts of the form and of the document. */
export const headings = {
  household: 'Hvem og hvor',
  applicants: 'Hvem søger?',
  home: 'Hjemmet',
  change: 'Det er nyt',
  needs: 'Det har vi, og det mangler vi',
  sums: 'Regnestykket',
  bought: 'Købt allerede',
  signatures: 'Underskrift',
} as const;

/** The sums, on screen and on paper. */
export const sums = {
  cost: 'Det koster det hele',
  ownMeans: 'Det kan vi selv betale',
  applied: 'Det søger vi om',
  leftOut: (count: number) =>
    count === 1
      ? '1 ting er ikke regnet med, fordi et tal mangler eller ikke kan læses.'
      : `${String(count)} ting er ikke regnet med, fordi et tal mangler eller ikke kan læses.`,
} as const;

/** Sentences that only the screen has. */
export const screen = {
  alone: 'Søger alene',
  nobody: 'Ikke valgt',
  applicationOf: (who: string) => `Ansøgning fra ${who}`,
  onlyOne: 'Ansøgningen',
  addGuide: (who: string) => `Tilføj listen med ting til ${who}`,
  added: (who: string) => `Listen med ting til ${who} er tilføjet.`,
  papers: (count: number) =>
    `I søger hver for sig. Derfor bliver der ${String(count)} bilag. Vælg mellem dem under "Hvilket dokument?".`,
} as const;

/** Sentences that only the paper has. */
export const paper = {
  title: 'Bilag til ansøgning om etableringshjælp',
  numbered: (at: number, count: number) => ` (${String(at)} af ${String(count)})`,
  marking: 'Fortroligt',
  pageFoot: 'Side {page} af {pages}',
  filledIn: 'Udfyldt',
  intro:
    'Bilaget viser, hvad der skal til, før boligen kan bruges, og hvad det koster. Kommunen afgør ansøgningen efter aktivlovens § 81.',
  applicant: (at: number) => `Ansøger ${String(at)}`,
  children: 'Børn, der søges for',
  others: 'Andre voksne i hjemmet, der søger for sig selv',
  columns: {
    thing: 'Ting',
    has: 'Har',
    lacks: 'Mangler',
    price: 'Pris for én',
    ownMeans: 'Kan selv betale',
    applied: 'Søges om',
  },
  total: 'I alt',
  notCounted: 'Ikke regnet med',
  untouched: (things: string) => `Ikke udfyldt: ${things}`,
  namelessThing: 'Uden navn',
  signature: 'Dato og underskrift',
  signatureOf: (at: number) => `Dato og underskrift, ansøger ${String(at)}`,
} as const;

/** What is said of a thing whose numbers look wrong. */
export const needAdvice: Readonly<Record<NeedFault, { column: keyof NeedRow; message: string }>> = {
  has: { column: 'has', message: 'Skriv et helt tal, for eksempel 1.' },
  lacks: { column: 'lacks', message: 'Skriv et helt tal, for eksempel 2. Ellers tæller tingen ikke med.' },
  price: {
    column: 'price',
    message: 'Skriv prisen i kroner, for eksempel 1.250 eller 99,95. Ellers tæller tingen ikke med.',
  },
  ownMeans: {
    column: 'ownMeans',
    message: 'Skriv beløbet i kroner, for eksempel 500. Ellers tæller tingen ikke med.',
  },
  'no-number': { column: 'lacks', message: 'Skriv, hvor mange der mangler. Ellers tæller tingen ikke med.' },
  'no-price': { column: 'price', message: 'Skriv en pris. Ellers tæller tingen ikke med.' },
  'own-over-cost': {
    column: 'ownMeans',
    message: 'Det er mere, end tingen koster. Vi regner kun med det, den koster.',
  },
};

/** Advice on what is missing. */
export const advice = {
  noAdult: 'Skriv mindst én voksen. Det er en voksen, der søger.',
  name: 'Skriv navnet.',
  birthDate: 'Skriv fødselsdatoen, så kommunen finder den rette.',
  kind: 'Vælg voksen eller barn. Det afgør, hvem der søger.',
  childOf: 'Vælg, hvem der søger for barnet.',
  spouseTaken: 'Den, du har valgt, søger sammen med en anden. Kun to ægtefæller kan søge sammen.',
  change: 'Skriv, hvad der er nyt. Det er det første, kommunen ser på.',
  means: 'Skriv det, også hvis svaret er nej. Kommunen ser på, om du selv kan betale.',
  address: 'Skriv adressen.',
  nothingLacking: 'Skriv, hvad der mangler, og hvor mange.',
  thing: 'Skriv, hvilken ting det er.',
  applicant: 'Vælg, hvem af jer der søger om det.',
  bought: 'Kommunen betaler som regel ikke for det, der er købt. Skriv, hvorfor det ikke kunne vente.',
} as const;
