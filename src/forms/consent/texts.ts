import type { ConsentState } from '../../domain/consent/coverage';
import type { PersonDetail } from '../../domain/person/person';
import type { FieldTexts } from '../../form-kit/fields/field';
import type { Consent } from './schema';

/** The form's name. */
export const name = 'Samtykke';

/** The kinds of information. */
export const kinds: Readonly<Record<Consent['kinds'][number], string>> = {
  social: 'Sociale forhold',
  health: 'Helbred',
  economy: 'Penge og gæld',
  housing: 'Bolig',
  work: 'Arbejde og uddannelse',
  criminal: 'Straf og domme',
  other: 'Andet',
};

/** The words of each field, on screen and on paper. The citizen reads them too, so they speak to the citizen. */
export const fields: Readonly<Record<keyof Consent, FieldTexts>> = {
  citizen: { label: 'Borgeren', refersTo: 'persons' },
  authority: {
    label: 'Myndighed',
    hint: 'Den, der beder om et ja og må bruge det. For eksempel Socialforvaltningen.',
  },
  caseworker: { label: 'Sagsbehandleren', refersTo: 'persons' },
  matter: {
    label: 'Sag eller formål',
    hint: 'Skriv, hvilken sag det gælder, og hvad oplysningerne skal bruges til.',
  },
  kinds: { label: 'Det må vi tale om', hint: 'Sæt kun kryds ved det, der er brug for.', choices: kinds },
  kindsInWords: { label: 'Hvad andet?' },
  collectFrom: {
    label: 'Vi må hente hos',
    hint: 'Gå navnene igennem ét for ét. Vælg kun dem, borgeren siger ja til.',
    refersTo: 'persons',
  },
  passTo: {
    label: 'Vi må give videre til',
    hint: 'At hente hos en og at give til en er to ting. Spørg om begge.',
    refersTo: 'persons',
  },
  journal: { label: 'Må vi læse i din journal i jobforvaltningen?' },
  jointMeetings: { label: 'Må vi holde møder om din sag sammen med dem, der står her?' },
  validUntil: { label: 'Gælder til og med', hint: 'Vi foreslår højst et år. Så kan I tale om det igen.' },
  signed: { label: 'Borgeren skrev under den', hint: 'Før den dag gælder samtykket ikke.' },
  caseworkerSigned: { label: 'Sagsbehandleren skrev under den' },
  withdrawnOn: {
    label: 'Trukket tilbage den',
    hint: 'Skriv datoen, når borgeren siger nej igen. Så laver skemaet også en kvittering til borgeren.',
  },
};

/** What is asked of the citizen. */
export const citizenFields = {
  name: { label: 'Navn' },
  birthDate: { label: 'Født den', hint: 'Kun datoen. Skriv ikke CPR-nummer.' },
} satisfies Partial<Record<PersonDetail, FieldTexts>>;

/** What is asked of the caseworker. */
export const caseworkerFields = {
  name: { label: 'Sagsbehandlerens navn' },
  phone: { label: 'Telefon' },
  email: { label: 'E-mail' },
} satisfies Partial<Record<PersonDetail, FieldTexts>>;

/** The answers to what the citizen agrees to. */
export const agreements = { yes: 'Ja', no: 'Nej' } as const;

/** The parts of the form and of the document. */
export const headings = {
  citizen: 'Hvem siger ja?',
  authority: 'Hvem beder om dit ja?',
  matter: 'Hvad skal det bruges til?',
  recipients: 'Hvem må vi tale med?',
  together: 'Journal og møder',
  duration: 'Hvor længe gælder det?',
  takingBack: 'Du kan sige nej igen',
  saying: 'Hvis du siger nej',
  signatures: 'Jeg siger ja',
  withdrawal: 'Når borgeren trækker sit ja tilbage',
} as const;

/** The columns of those who are named. */
export const recipientColumns = { name: 'Navn', place: 'Rolle og arbejdssted' } as const;

/** Sentences that only the paper has. All of it is read by citizens: a test holds it to easy words. */
export const paper = {
  title: 'Samtykke til at hente og dele oplysninger',
  marking: 'Fortroligt',
  pageFoot: 'Side {page} af {pages}',
  filledIn: 'Udfyldt',
  intro:
    'Her siger du ja til, at vi må tale med andre om din sag. Du bestemmer selv. Du kan sige ja til nogle og nej til andre.',
  matter: 'Vi må kun bruge det, vi får at vide, til det, der står her.',
  recipients:
    'Vi må kun hente hos dem og give videre til dem, der står her. De får kun det at vide, som de har brug for.',
  duration:
    'Dit ja stopper efter den dag. Det stopper også før, hvis det ikke skal bruges mere, for eksempel når du ikke har en koordinator. Et ja til at hente noget om dit helbred hos læger og sygehuse gælder højst et år.',
  takingBack:
    'Du kan trække dit ja tilbage, når du vil. Du skal ikke sige hvorfor. Ring, skriv eller sig det til din sagsbehandler. Så må vi ikke hente eller dele mere. Det, der er sket før, bliver ikke lavet om.',
  saying:
    'Du må gerne sige nej. Så går din sag videre med det, vi ved nu. Men så kan vi ikke samle dem, der skal hjælpe dig. Kræver kommunen et ja, kan du ikke få en koordinator uden. I få sager siger loven, at vi må hente noget uden dit ja.',
  declaration:
    'Jeg har læst det her, eller det er læst højt for mig. Jeg ved, hvad jeg siger ja til. Jeg har fået en kopi.',
  signatures: ['Dato og borgerens underskrift', 'Dato og sagsbehandlerens underskrift'],
  withdrawn: (day: string) => `Samtykket er trukket tilbage. Fra den ${day} må det ikke bruges mere.`,
  expired: (day: string) => `Samtykket er udløbet. Det gjaldt til og med den ${day}.`,
  endsByLaw: (day: string) =>
    `Samtykket handler også om helbred. Derfor gælder det kun et år, til og med den ${day}.`,
} as const;

/** The receipt that the citizen gets. */
export const receipt = {
  title: 'Kvittering: dit ja er trukket tilbage',
  intro: (day: string) => `Du har trukket dit ja tilbage. Det gælder fra den ${day}.`,
  meaning: 'Det betyder det',
  meanings: [
    'Vi må ikke hente eller dele mere med dit gamle ja.',
    'Det, der er sket før, bliver ikke lavet om.',
    'Din sag går videre med det, vi ved nu.',
    'Kræver kommunen et ja, kan du ikke beholde din koordinator.',
    'Du kan give et nyt ja, når du vil.',
  ],
  told: 'De får besked om det',
  signatures: ['Dato og sagsbehandlerens underskrift'],
} as const;

/** What the consent is worth, on screen. */
export const states: Readonly<Record<ConsentState, (lastDay: string) => string>> = {
  unsigned: () => 'Samtykket gælder ikke endnu. Borgeren har ikke skrevet under.',
  valid: (lastDay) => `Samtykket gælder til og med den ${lastDay}.`,
  expired: paper.expired,
  withdrawn: () => 'Samtykket er trukket tilbage. Det må ikke bruges mere.',
};

/** The button that proposes an end. */
export const proposal = {
  button: (day: string) => `Sæt til et år: ${day}`,
  done: (day: string) => `Gælder til og med er sat til ${day}.`,
} as const;

/** Advice on what is missing. */
export const advice = {
  citizenName: 'Skriv borgerens navn.',
  authority: 'Skriv, hvilken myndighed der beder om samtykket.',
  matter: 'Skriv, hvilken sag det gælder. Uden det er samtykket ikke klart nok.',
  kinds: 'Sæt kryds ved den slags oplysninger, borgeren siger ja til. Loven kræver, at det står her.',
  kindsInWords: 'Skriv, hvilken anden slags det er.',
  nobody: 'Vælg mindst én, som I må hente hos eller give videre til. De skal nævnes ved navn.',
  unnamed: 'En af dem, du har valgt, har ikke noget navn. Skriv navnet, så borgeren ved, hvem det er.',
  validUntil: 'Skriv, hvor længe det gælder. Uden en dato regner vi med et år fra underskriften.',
  overAYear: 'Det er mere end et år. Aftal hellere at tale om det igen, når året er gået.',
  healthOverAYear:
    'Et ja til oplysninger om helbred fra sundhedsvæsenet gælder højst et år. Vælg en tidligere dato.',
  endsBeforeSigned: 'Samtykket slutter, før borgeren skrev under. Se efter, om året passer.',
  signed: 'Samtykket gælder først, når borgeren har skrevet under. Skriv datoen, når det er sket.',
  signedLater: 'Datoen ligger efter i dag. Se efter, om året passer.',
  expired: 'Samtykket er udløbet. Tal med borgeren om et nyt.',
  caseworkerSigned: 'Skriv, hvilken dag sagsbehandleren skrev under.',
  withdrawnBeforeSigned: 'Samtykket er trukket tilbage, før det blev givet. Se efter, om året passer.',
} as const;
