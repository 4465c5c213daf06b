import type { AdviceCode, CitizenGroup } from '../../domain/assessment/advised';
import type { GroupWords } from '../../domain/assessment/group-picture';
import type { PersonDetail } from '../../domain/person/person';
import type { FieldTexts } from '../../form-kit/fields/field';
import { judgementNote, judgementRows } from '../../form-kit/judgements/texts';
import type { Assessment } from './schema';

/** The form's name. */
export const name = 'Vurdering af behovet for en koordinator';

/** The words of each field, on screen and on paper. */
export const fields: Readonly<Record<keyof Assessment, FieldTexts>> = {
  citizen: { label: 'Borgeren', refersTo: 'persons' },
  assessor: { label: 'Den, der vurderer', refersTo: 'persons' },
  date: { label: 'Dato for vurderingen' },
  judgements: { label: 'Kriterier', rows: judgementRows },
  askAgain: { label: 'Spørg borgeren igen den', hint: 'Et nej i dag er ikke et nej for altid.' },
  ownView: {
    label: 'Den faglige vurdering',
    hint: 'Rådet er kun en hjælp. Det er din vurdering, der tæller. Skriv den med dine egne ord.',
  },
};

/** What is asked of the citizen. */
export const citizenFields = {
  name: { label: 'Borgerens navn' },
} satisfies Partial<Record<PersonDetail, FieldTexts>>;

/** What is asked of the one who assesses. */
export const assessorFields = {
  name: { label: 'Vurderet af' },
  organisation: { label: 'Arbejdssted' },
  unit: { label: 'Enhed' },
} satisfies Partial<Record<PersonDetail, FieldTexts>>;

/** The parts of the form and of the document. */
export const headings = {
  who: 'Hvem og hvornår',
  parties: 'Hvem er med?',
  burden: 'Hvad er på spil?',
  limit: 'Alder',
  criteria: 'Kriterierne',
  against: 'Er der noget, der taler imod?',
  advice: 'Rådet',
  speaksFor: 'Det taler for',
  speaksAgainst: 'Det taler imod',
  unclear: 'Mangler at blive afklaret',
  unanswered: 'Ikke svaret endnu',
  group: 'Hvilken gruppe ligner borgeren?',
  ownView: 'Samlet vurdering',
} as const;

/** The advice in words. */
export const adviceWords: Readonly<Record<AdviceCode, string>> = {
  unanswered: 'Svar på kriterierne, så kommer der et råd her.',
  offer:
    'Svarene taler for at tilbyde en koordinator. Der er flere parter med, og der er noget vigtigt på spil.',
  'settle-first':
    'Svarene taler for at tilbyde en koordinator. Men først skal det afklares, om noget taler imod.',
  perhaps:
    'Noget taler for en koordinator, men ikke nok alene. Tal med borgeren om, hvad der er svært at holde styr på.',
  unsettled: 'Det er for tidligt at give et råd. For meget mangler at blive afklaret.',
  'no-need': 'Svarene taler ikke for en koordinator nu.',
  outside:
    'Borgeren er uden for den alder, som ordningen havde. Spørg kommunen, om grænsen gælder i dag, og hvem der ellers kan samle sagen.',
  elsewhere: 'En anden har allerede opgaven med at samle sagen. Aftal med den, hvem der gør hvad.',
  declined: 'Borgeren siger nej, og så bliver der ingen koordinator nu. Borgeren kan altid skifte mening.',
};

/** The groups of citizens, from simple cases to complex ones. */
export const groups: Readonly<Record<CitizenGroup, GroupWords>> = {
  'nobody-fixed': {
    name: 'Ingen fast sagsbehandler',
    who: 'Går til modtagelsen, når der er brug for det, eller har en fast person et andet sted.',
  },
  caseworker: {
    name: 'Fast sagsbehandler',
    who: 'Har flere problemer på én gang og brug for en, der kender sagen.',
  },
  coordinator: {
    name: 'Koordinator',
    who: 'Har så mange parter om sig, at en skal samle dem alle.',
  },
};

/** The picture of the groups. */
export const picture = {
  here: 'Her',
  caption: 'Tre grupper af borgere',
  fitting: (group: string) => `Efter svarene ligner borgeren mest gruppen "${group}".`,
  open: 'Svarene viser ikke endnu, hvilken gruppe borgeren ligner.',
  mark: (group: string) => `Pilen peger på ${group.toLowerCase()}.`,
  noMark: 'Ingen af dem er valgt.',
} as const;

/** Sentences that only the paper has. */
export const paper = {
  marking: 'Fortroligt',
  pageFoot: 'Side {page} af {pages}',
  filledIn: 'Udfyldt',
  columns: { criterion: 'Kriterium', answer: 'Svar', note: judgementNote },
  noAnswer: 'Ikke svaret',
  noDecision: 'Rådet kommer af svarene alene. Det er en hjælp til at tænke med og ikke en afgørelse.',
  groupForPen: 'Gruppe',
  criteriaForPen: 'Sæt kryds, og skriv kort hvorfor',
} as const;

/** Advice on what is missing. */
export const advice = {
  citizenName: 'Skriv borgerens navn.',
  assessorName: 'Skriv, hvem der vurderer.',
  date: 'Skriv datoen, så man kan se, hvad vurderingen bygger på.',
  futureDate: 'Datoen ligger efter i dag. Se efter, om året passer.',
  unanswered: 'Svar på kriteriet. Ved du det ikke endnu, så vælg uafklaret.',
  unclear: 'Skriv, hvad der mangler, og hvem der finder ud af det.',
  askAgain: 'Vælg en dag, hvor du spørger borgeren igen.',
  askAgainPast: 'Dagen er allerede gået. Vælg en ny.',
  ownView: 'Skriv din egen vurdering. Rådet kan ikke stå alene.',
} as const;
