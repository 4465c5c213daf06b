import { givenGroups } from '../../domain/network/groups';
import type { PersonDetail } from '../../domain/person/person';
import type { FieldTexts } from '../../form-kit/fields/field';
import { judgementRows } from '../../form-kit/judgements/texts';
import type { Involved, PartnerReferral } from './schema';

/** The form's name. */
export const name = 'Henvendelse fra en samarbejdspartner';

/** Whether the citizen is about to leave the place where he or she is. */
export const leavings: Readonly<Record<Exclude<PartnerReferral['leaving'], ''>, string>> = {
  discharge: 'Ja, borgeren skal udskrives',
  release: 'Ja, borgeren skal løslades',
  other: 'Ja, borgeren skal flytte',
  no: 'Nej',
};

/** The words of someone who is involved. */
export const involvedFields: Readonly<Record<Exclude<keyof Involved, 'id'>, FieldTexts>> = {
  person: { label: 'Person', refersTo: 'persons' },
  role: { label: 'Rolle' },
  group: { label: 'Område' },
  task: { label: 'Det gør de i dag' },
};

/** The areas that someone may belong to: the groups of a network map. */
export const areas: readonly string[] = givenGroups.map((group) => group.name);

/** The words of each field, on screen and on paper. */
export const fields: Readonly<Record<keyof PartnerReferral, FieldTexts>> = {
  writer: { label: 'Den, der skriver', refersTo: 'persons' },
  relation: {
    label: 'Hvor kender du borgeren fra?',
    hint: 'For eksempel fra afdelingen, fra fængslet eller som læge.',
  },
  bestTimeToCall: { label: 'Hvornår kan man bedst ringe?' },
  recipient: {
    label: 'Hvem sender du den til?',
    hint: 'Borgerens sagsbehandler, hvis du ved, hvem det er. Ellers den enhed, som kommunen har anvist.',
  },
  date: { label: 'Dato' },
  citizen: { label: 'Borgeren', refersTo: 'persons' },
  currentResidence: {
    label: 'Hvor er borgeren lige nu?',
    hint: 'For eksempel hjemme, på en afdeling eller i et fængsel.',
  },
  situation: {
    label: 'Borgerens sociale situation lige nu',
    hint: 'Bolig, penge, arbejde, familie og hverdag. Tag kun det med, som kommunen har brug for.',
  },
  needs: { label: 'Det har borgeren brug for' },
  ownWishes: { label: 'Det ønsker borgeren selv', hint: 'Brug gerne borgerens egne ord.' },
  leaving: { label: 'Skal borgeren snart væk fra stedet?', choices: leavings },
  leavingDate: { label: 'Hvornår?', hint: 'Kender du ikke dagen, så skriv den dag, I regner med.' },
  hasHome: { label: 'Har borgeren et sted at bo bagefter?' },
  toBeReady: {
    label: 'Det skal være på plads inden',
    hint: 'For eksempel bolig, penge, medicin og en aftale.',
  },
  involved: {
    label: 'Hvem er med allerede?',
    hint: 'Sæt kryds, eller skriv nye ind. Navn, arbejdssted og telefon er nok.',
    rows: { name: 'Person', texts: involvedFields },
  },
  whyTooComplex: {
    label: 'Hvorfor er det mere, end borgeren selv kan samle?',
    hint: 'Kriterierne nedenfor kan hjælpe dig med at sætte ord på.',
  },
  judgements: { label: 'Kriterier', rows: judgementRows },
  agrees: { label: 'Siger borgeren ja til, at du skriver til kommunen?' },
  agreedTo: { label: 'Hvad har borgeren sagt ja til?', hint: 'Hvad må I dele, og med hvem?' },
  agreedOn: { label: 'Hvornår sagde borgeren ja?' },
  whyWithout: {
    label: 'Hvorfor skriver du alligevel?',
    hint: 'Skriv, hvad du bygger det på. Er du i tvivl, så spørg din leder, før du sender noget.',
  },
};

/** What is asked of the one who writes. */
export const writerFields = {
  name: { label: 'Dit navn' },
  role: { label: 'Din stilling' },
  organisation: { label: 'Dit arbejdssted' },
  unit: { label: 'Afdeling eller afsnit' },
  phone: { label: 'Din telefon' },
  email: { label: 'Din e-mail' },
} satisfies Partial<Record<PersonDetail, FieldTexts>>;

/** What is asked of the citizen. */
export const citizenFields = {
  name: { label: 'Borgerens navn' },
  birthDate: { label: 'Født den', hint: 'Kun datoen. Skriv ikke CPR-nummer.' },
  address: { label: 'Adresse', hint: 'Hvor borgeren bor, når han eller hun er hjemme.' },
  phone: { label: 'Borgerens telefon' },
} satisfies Partial<Record<PersonDetail, FieldTexts>>;

/** The parts of the form and of the document. */
export const headings = {
  writer: 'Hvem skriver?',
  citizen: 'Hvem handler det om?',
  situation: 'Situation og behov',
  leaving: 'Udskrivning, løsladelse eller flytning',
  involved: 'Hvem er med?',
  complexity: 'Hvorfor er det for meget for én?',
  criteria: 'Kriterier, der kan hjælpe dig',
  agreement: 'Har borgeren sagt ja?',
} as const;

/** The parts of the criteria on screen. */
export const criteriaParts = {
  parties: 'Parterne',
  burden: 'Det, der er på spil',
  limit: 'Alder',
  against: 'Det, der kan tale imod',
} as const;

/** Sentences that only the screen has. */
export const screen = {
  criteriaIntro:
    'Svar på dem, du ved noget om, og spring resten over. Kommunens sagsbehandler vurderer dem alle bagefter.',
  noArea: 'Vælg et område',
  fillPerson: (person: string) => `${person}: rolle og opgave`,
  missing: (persons: string, judgements: string) =>
    `Mappen ved mere, end der står her: ${[persons, judgements].filter(Boolean).join(' og ')}.`,
  missingPersons: (count: number) =>
    count === 0 ? '' : count === 1 ? '1 person fra netværket' : `${String(count)} personer fra netværket`,
  missingJudgements: (count: number) =>
    count === 0 ? '' : count === 1 ? '1 svar på et kriterium' : `${String(count)} svar på kriterier`,
  take: 'Hent det fra mappen',
  taken: 'Hentet fra mappen. Det, du selv har skrevet, er ikke ændret.',
} as const;

/** Sentences that only the paper has. */
export const paper = {
  marking: 'Fortroligt',
  pageFoot: 'Side {page} af {pages}',
  filledIn: 'Udfyldt',
  asksFor: 'Kommunen bedes vurdere, om borgeren skal have tilbudt en koordinator, og svare den, der skriver.',
  columns: {
    person: 'Navn og arbejdssted',
    phone: 'Telefon og e-mail',
    role: 'Rolle og område',
    task: 'Det gør de i dag',
  },
  criteriaHeading: 'Kriterier for en koordinator',
  criteriaCaption: 'Sådan ser den, der skriver, på kriterierne',
  criteriaForPen: 'Sæt kryds ved det, du ved, og skriv kort hvorfor',
  criteriaColumns: { criterion: 'Kriterium', answer: 'Svar', note: 'Begrundelse' },
  noDecision: 'Svarene er skrevet af samarbejdspartneren. De er en hjælp og ikke en afgørelse.',
  without: 'Borgeren har ikke sagt ja til henvendelsen.',
  notKnown: 'Det vides ikke, om borgeren siger ja til henvendelsen.',
} as const;

/** What to know before it leaves the page. */
export const leavingWithout = {
  no: 'Borgeren siger nej. Send den kun, hvis loven giver dig lov til det.',
  unknown: 'Du ved ikke, om borgeren siger ja. Spørg, før du sender noget.',
} as const;

/** Advice on what is missing. */
export const advice = {
  writerName: 'Skriv dit navn, så kommunen kan svare dig.',
  writerReach: 'Skriv din telefon eller mail, så kommunen kan spørge dig.',
  writerPlace: 'Skriv dit arbejdssted.',
  date: 'Skriv datoen.',
  futureDate: 'Datoen ligger efter i dag. Se efter, om året passer.',
  citizenName: 'Skriv borgerens navn.',
  citizenBirthDate: 'Skriv fødselsdatoen, så kommunen finder den rette borger.',
  situation: 'Skriv, hvordan borgerens situation er. Det bygger kommunen på.',
  needs: 'Skriv, hvad borgeren har brug for.',
  leavingDate: 'Skriv den dag, I regner med. Så kan kommunen nå det.',
  leavingPast: 'Dagen er gået. Se efter, om året passer.',
  leavingSoon: (days: number) =>
    days === 0
      ? 'Det er i dag. Ring til kommunen også.'
      : `Der er ${days === 1 ? '1 dag' : `${String(days)} dage`} til. Ring til kommunen også.`,
  hasHome: 'Svar på, om der er et sted at bo. Det er det, der tager længst tid.',
  noHome: 'Borgeren har ikke et sted at bo. Skriv, hvad der er prøvet.',
  involved: 'Skriv, hvem der er med. Kommunen har brug for at vide, hvem den skal tale med.',
  unnamed: 'En af dem, du har valgt, har ikke noget navn.',
  whyTooComplex: 'Skriv hvorfor. Det er det, kommunen skal vurdere.',
  agrees: 'Spørg borgeren, og svar her.',
  agreedTo: 'Skriv, hvad borgeren har sagt ja til.',
  agreedOn: 'Skriv dagen, så kommunen ved, hvor gammelt det er.',
  agreedLater: 'Datoen ligger efter i dag. Se efter, om året passer.',
  whyWithout: 'Skriv hvorfor. Uden borgerens ja må du som regel ikke dele oplysninger.',
} as const;
