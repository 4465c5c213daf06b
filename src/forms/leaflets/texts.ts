import type { PersonDetail } from '../../domain/person/person';
import type { FieldTexts } from '../../form-kit/fields/field';
import type { Leaflets, PaperKind } from './schema';

/** The form's name. */
export const name = 'Pjecer og opslag';

/** What can be made, as the documents are called. */
export const papers: Readonly<Record<PaperKind, string>> = {
  citizen: 'Pjece til borgeren',
  partners: 'Pjece til samarbejdspartnere',
  'poster-a4': 'Opslag til opgangen, A4',
  'poster-a3': 'Opslag til opgangen, A3',
  card: 'Lommekort',
};

/** File names of the papers, without day and ending. */
export const fileNames: Readonly<Record<PaperKind, string>> = {
  citizen: 'pjece-borger',
  partners: 'pjece-partnere',
  'poster-a4': 'opslag-a4',
  'poster-a3': 'opslag-a3',
  card: 'lommekort',
};

/** Who can stand on the card. */
export const cardPersons: Readonly<Record<Exclude<Leaflets['cardPerson'], ''>, string>> = {
  'contact-person': 'Afdelingens kontaktperson',
  coordinator: 'Koordinatoren',
};

/** Pages that a code can lead to. */
export const pages: Readonly<Record<Exclude<Leaflets['page'], ''>, string>> = {
  'what-now': 'Hvad gør jeg nu?',
  contact: 'Find et nummer',
  'find-contact-person': 'Find din kontaktperson',
  coordinator: 'Til dig, der har en koordinator',
  front: 'Forsiden',
};

/** Where the pages lie. */
export const pagePaths: Readonly<Record<Exclude<Leaflets['page'], ''>, string>> = {
  'what-now': '/hvad-goer-jeg-nu/',
  contact: '/kontakt/',
  'find-contact-person': '/kontakt/find-din-kontaktperson/',
  coordinator: '/koordinator/for-borgere/',
  front: '/',
};

/** Where the codes of the leaflets lead. */
export const leafletPaths = {
  citizen: '/koordinator/for-borgere/',
  partners: '/koordinator/for-samarbejdspartnere/',
} as const;

/** What the papers say until someone writes something better. */
export const standardWords = {
  citizenWords: 'Ring eller skriv, når du er i tvivl. Så finder vi ud af det sammen.',
  partnerWords: 'Er du i tvivl, om en borger har brug for en koordinator? Så ring, før der går for lang tid.',
  posterTitle: 'Er du bekymret for en nabo?',
  posterWords: 'Sig det til en, der kan hjælpe. Du behøver ikke være sikker, og du skal ikke løse det selv.',
  cardTitle: 'Her kan du få hjælp',
} as const;

/** The words of each field, on screen. */
export const fields: Readonly<Record<keyof Leaflets, FieldTexts>> = {
  papers: {
    label: 'Hvad vil du lave?',
    hint: 'Sæt et eller flere krydser. Hvert kryds bliver et dokument for sig.',
    choices: papers,
  },
  coordinator: { label: 'Koordinatoren', refersTo: 'persons' },
  coordinatorHours: { label: 'Hvornår kan man ringe?', hint: 'For eksempel: mandag til torsdag kl. 9–14.' },
  citizenWords: { label: 'Dine egne ord til borgeren', hint: 'Et par linjer på bagsiden.' },
  partnerWords: { label: 'Dine egne ord til samarbejdspartnere', hint: 'Et par linjer på bagsiden.' },
  contactPerson: { label: 'Kontaktpersonen', refersTo: 'persons' },
  contactHours: {
    label: 'Hvornår træffes kontaktpersonen?',
    hint: 'For eksempel: hverdage kl. 8–9 på ejendomskontoret.',
  },
  posterTitle: { label: 'Overskrift på opslaget', hint: 'Kort, så den kan læses fra trappen.' },
  posterWords: { label: 'Tekst under overskriften' },
  cardTitle: { label: 'Overskrift på lommekortet' },
  cardPerson: { label: 'Hvem skal stå på lommekortet?', choices: cardPersons },
  numbers: {
    refersTo: 'contacts',
    label: 'Hvilke numre skal med?',
    hint: 'Kun numre, som alle må få. De kommer fra siden selv og bliver rettet her, når de bliver rettet der.',
  },
  page: {
    label: 'Hvor skal koden på opslag og lommekort føre hen?',
    hint: 'QR-koden åbner siden på en telefon. Pjecernes koder fører altid til siden om koordinatoren.',
    choices: pages,
  },
};

/** What a leaflet tells of the coordinator. */
export const coordinatorFields = {
  name: { label: 'Koordinatorens navn' },
  phone: { label: 'Koordinatorens telefon', hint: 'Arbejdstelefonen. Nummeret kan læses af alle.' },
  email: { label: 'Koordinatorens e-mail' },
  organisation: { label: 'Koordinatorens arbejdssted' },
  address: { label: 'Arbejdsstedets adresse' },
} satisfies Partial<Record<PersonDetail, FieldTexts>>;

/** What a card tells of the coordinator. */
export const coordinatorOnCard = {
  name: coordinatorFields.name,
  phone: coordinatorFields.phone,
} satisfies Partial<Record<PersonDetail, FieldTexts>>;

/** What a poster tells of the contact person. */
export const contactFields = {
  name: { label: 'Kontaktpersonens navn' },
  phone: { label: 'Kontaktpersonens telefon', hint: 'Arbejdstelefonen. Nummeret kan læses af alle.' },
  email: { label: 'Kontaktpersonens e-mail' },
  organisation: { label: 'Boligorganisation' },
  unit: { label: 'Afdeling' },
} satisfies Partial<Record<PersonDetail, FieldTexts>>;

/** What a card tells of the contact person. */
export const contactOnCard = {
  name: contactFields.name,
  phone: contactFields.phone,
} satisfies Partial<Record<PersonDetail, FieldTexts>>;

/** The parts of the form. */
export const headings = {
  papers: 'Hvad skal det være?',
  coordinator: 'Koordinatoren',
  contactPerson: 'Kontaktpersonen i afdelingen',
  words: 'Dine egne ord',
  numbers: 'Numre',
  page: 'QR-koden',
} as const;

/** How the papers are printed, beside the choice of them. */
export const printing = {
  heading: 'Sådan udskriver du',
  leaflet:
    'Pjecen er to sider A4, der foldes på midten. Udskriv på begge sider, og vælg "vend på den korte kant". Fold ved de små streger.',
  poster: 'Opslaget udskrives i fuld størrelse på A4. Til A3 skal printeren kunne tage A3-papir.',
  card: 'Der er otte kort på et ark. Udskriv i fuld størrelse på tykt papir, og klip ved stregerne. Et kort er så stort som et bankkort.',
} as const;

/** Advice on what is missing, and on what there is no room for. */
export const advice = {
  papers: 'Vælg, hvad du vil lave. Indtil da ser du et opslag.',
  coordinatorName: 'Skriv koordinatorens navn. Ellers bliver der en streg til at skrive det på.',
  coordinatorPhone: 'Skriv koordinatorens telefon. Ellers bliver der en streg til at skrive den på.',
  contactName: 'Skriv kontaktpersonens navn. Ellers bliver der en streg til at skrive det på.',
  contactPhone: 'Skriv kontaktpersonens telefon. Ellers bliver der en streg til at skrive den på.',
  email: 'E-mailen ser ikke rigtig ud. Se efter, om den er skrevet helt.',
  noNumbers: 'Sæt kryds ved mindst et nummer, så man kan se, hvem man ringer til.',
  noEmergency: 'Alarm 112 er ikke med. Tag det med, så ingen leder efter nummeret, når det haster.',
  gone: 'Et nummer, der var valgt, findes ikke mere på siden. Det er ikke med.',
  tooLong: (paper: string) => `Der er ikke plads til det hele på papiret "${paper}". Skriv kortere.`,
  tooManyNumbers: (paper: string) =>
    `Der er ikke plads til alle numre på papiret "${paper}". De sidste er ikke med. Vælg færre.`,
} as const;
