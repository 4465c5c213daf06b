import type { OpenQuestion, Reason, SuggestionCode } from '../../domain/allocation/suggested';
import type { ClubChallenge, OtherChallenge, TrustedPlace } from '../../domain/allocation/situation';
import type { PersonDetail } from '../../domain/person/person';
import type { FieldTexts } from '../../form-kit/fields/field';
import type { Allocation } from './schema';

/** The form's name. */
export const name = 'Fordeling af en kontaktperson';

/** Said on screen and on paper, so that nobody takes the form for a rule. */
export const proposal =
  'Det er et redskab til et forslag. Modellen er en kommunes forslag, og vi ved ikke, om den blev vedtaget.';

/** The model's first list. */
export const clubWords: Readonly<Record<ClubChallenge, string>> = {
  school: 'Problemer i skolen',
  leisure: 'Fritid og interesser',
  'self-esteem': 'Lavt selvværd, ADHD eller social angst',
};

/** The model's second list. */
export const otherWords: Readonly<Record<OtherChallenge, string>> = {
  'acting-out': 'Adfærd, der går ud over andre',
  crime: 'Dømt for kriminalitet',
  substances: 'Svært misbrug',
  autism: 'Autisme',
  aftercare: 'Efterværn',
  'youth-focus': 'Fokus på den unge, når hele familien får støtte',
};

/** Where the adults work whom the child feels safe with. */
export const trustWords: Readonly<Record<TrustedPlace, string>> = {
  club: 'I klubben',
  familiehuset: 'I Familiehuset',
  external: 'En kontaktperson udefra',
  school: 'I skolen',
  elsewhere: 'Et andet sted',
  nobody: 'Ingen, som vi ved af',
};

/** What the committee may choose. */
export const decisions: Readonly<Record<Exclude<Allocation['decision'], ''>, string>> = {
  club: 'Klubben',
  familiehuset: 'Kontaktperson i Familiehuset',
  external: 'Kontaktperson udefra',
  postponed: 'Udsat',
};

/** The words of each field, on screen and on paper. */
export const fields: Readonly<Record<keyof Allocation, FieldTexts>> = {
  initials: {
    label: 'Initialer',
    hint: 'Skriv kun initialer, for eksempel A.B. Skriv hverken navn eller CPR-nummer.',
  },
  age: { label: 'Alder', hint: 'Hele år.' },
  school: { label: 'Skole' },
  clubDistrict: { label: 'Klubbens distrikt' },
  granted: {
    label: 'Har myndigheden bevilget en kontaktperson?',
    hint: 'Udvalget visiterer ikke. Det vælger kun, hvem der løser opgaven.',
  },
  grantedOn: { label: 'Bevilget den' },
  trusts: {
    label: 'Hvor er der en voksen, som barnet er tryg ved?',
    hint: 'Spørg barnet eller den unge.',
    choices: trustWords,
  },
  trustsInWords: { label: 'Hvem er det?', hint: 'Skriv stilling og ikke navn, for eksempel klubpædagog.' },
  clubChallenges: { label: 'Klubbens liste', choices: clubWords },
  otherChallenges: { label: 'Listen til Familiehuset og dem udefra', choices: otherWords },
  challengesInWords: {
    label: 'Udfordringerne med jeres egne ord',
    hint: 'Også det, der ikke står på listerne.',
  },
  clubHasRoom: { label: 'Kan klubben tage opgaven og stadig være en klub for alle?' },
  ownWishes: { label: 'Det ønsker barnet eller den unge' },
  parentsWishes: { label: 'Det ønsker forældrene' },
  meetingDate: { label: 'Udvalgets møde' },
  schoolLeader: { label: 'Leder fra skolen', refersTo: 'persons' },
  clubLeader: { label: 'Leder fra klubben', refersTo: 'persons' },
  authorityLeader: { label: 'Leder fra myndigheden', refersTo: 'persons' },
  providerLeader: { label: 'Leder fra kommunens egen udfører', refersTo: 'persons' },
  capacity: { label: 'Hvem har plads, og hvor meget?', hint: 'For eksempel 3 timer om ugen fra januar.' },
  decision: { label: 'Udvalget vælger', choices: decisions },
  decisionReason: { label: 'Hvorfor?', hint: 'Skriv det, så familien kan forstå det.' },
  startsOn: { label: 'Begynder den' },
  evaluateOn: { label: 'Udvalget ser på det igen den' },
  againOn: { label: 'Tages op igen den' },
};

/** The committee's seats, in order. */
export const seats = ['schoolLeader', 'clubLeader', 'authorityLeader', 'providerLeader'] as const;

/** What is asked of a member of the committee, named by the seat. */
export function leaderFields(seat: (typeof seats)[number]) {
  return {
    name: { label: `Navn, ${fields[seat].label.toLowerCase()}` },
    organisation: { label: `Arbejdssted, ${fields[seat].label.toLowerCase()}` },
  } satisfies Partial<Record<PersonDetail, FieldTexts>>;
}

/** The parts of the form and of the document. */
export const headings = {
  child: 'Barnet eller den unge',
  relations: 'Hvem er barnet tryg ved?',
  challenges: 'Hvad er svært?',
  wishes: 'Ønsker',
  suggestion: 'Det peger modellen på',
  forClub: 'Det taler for klubben',
  forOthers: 'Det taler for Familiehuset eller en udefra',
  open: 'Find ud af det først',
  committee: 'Udvalget',
  decision: 'Udvalgets beslutning',
} as const;

/** What the lists speak for, in words. */
export const suggestionWords: Readonly<Record<SuggestionCode, string>> = {
  unanswered: 'Sæt kryds i listerne, så kommer der et forslag her.',
  club: 'Modellen peger på klubben. Alle kryds står på klubbens liste.',
  'club-full':
    'Krydsene står på klubbens liste, men klubben kan ikke tage opgaven nu. Se på en anden klub, Familiehuset eller en udefra.',
  familiehuset:
    'Modellen peger på Familiehuset. Krydsene står på den anden liste, og barnet er tryg ved en voksen der.',
  external:
    'Modellen peger på en kontaktperson udefra. Krydsene står på den anden liste, og barnet er tryg ved en udefra.',
  either:
    'Modellen peger på Familiehuset eller en kontaktperson udefra. Den vælger ikke mellem de to. Det gør udvalget.',
  weigh: 'Der er kryds på begge lister. Modellen giver ikke svaret. Udvalget må veje det ene mod det andet.',
};

/** A reason in words. */
export const reasonWords: Readonly<Record<Reason, string>> = {
  ...clubWords,
  ...otherWords,
  'trusts-club': 'Barnet er tryg ved en voksen i klubben',
  'trusts-familiehuset': 'Barnet er tryg ved en voksen i Familiehuset',
  'trusts-external': 'Barnet er tryg ved en kontaktperson udefra',
  'club-has-room': 'Klubben kan tage opgaven og stadig være en klub for alle',
  'club-has-no-room': 'Klubben kan ikke tage opgaven nu',
};

/** What to find out first, in words. */
export const openWords: Readonly<Record<OpenQuestion, string>> = {
  trusts: 'Hvem er barnet tryg ved?',
  clubHasRoom: 'Kan klubben tage opgaven og stadig være en klub for alle?',
};

/** Sentences that only the paper has. */
export const paper = {
  title: 'Fordeling af en kontaktperson (redskab til et forslag)',
  marking: 'Fortroligt',
  pageFoot: 'Forslag · Side {page} af {pages}',
  filledIn: 'Udfyldt',
  noDecision:
    'Forslaget kommer af krydsene alene. Det er en hjælp og ikke en afgørelse. Udvalget vælger selv.',
  notGranted:
    'Der er ikke bevilget en kontaktperson. Udvalget kan først vælge, når myndigheden har gjort det.',
  members: 'Udvalgets medlemmer',
  seat: 'Plads i udvalget',
  leader: 'Navn og arbejdssted',
  signatures: ['Dato og underskrift for udvalget'],
} as const;

/** The calendar entry for the day of evaluation: nothing of whom it concerns. */
export const calendar = {
  button: 'Hent en påmindelse til din kalender',
  title: 'Se på en fordeling igen',
  fileName: 'paamindelse.ics',
} as const;

/** Advice on what is missing. */
export const advice = {
  initials: 'Skriv barnets initialer, så I ved, hvem det handler om.',
  looksLikeName: 'Det ligner et navn. Skriv kun initialer, for eksempel A.B.',
  age: 'Skriv alderen.',
  ageIsNone: 'Skriv alderen som et tal, for eksempel 14.',
  school: 'Skriv skolen. Den afgør, hvem der sidder med fra skolen.',
  clubDistrict: 'Skriv distriktet. Det afgør, hvem der sidder med fra klubben.',
  granted: 'Svar på, om der er bevilget en kontaktperson.',
  notGranted: 'Udvalget kan først vælge, når myndigheden har bevilget en kontaktperson.',
  trusts: 'Spørg barnet, og sæt kryds.',
  nobodyAndSomebody: 'Du har både sat kryds ved ingen og ved et sted. Vælg det, der passer.',
  challenges: 'Sæt kryds ved det, der er svært.',
  clubHasRoom: 'Spørg klubben. Den skal stadig være en klub for alle.',
  ownWishes: 'Skriv, hvad barnet eller den unge selv ønsker.',
  meetingDate: 'Skriv dagen for mødet.',
  leader: 'Skriv navnet. De fire skal alle være med.',
  capacity: 'Skriv, hvem der har plads.',
  decisionReason: 'Skriv hvorfor.',
  otherThanSuggested: 'Valget er et andet, end listerne peger på. Det må I gerne. Skriv hvorfor.',
  startsOn: 'Skriv, hvornår det begynder.',
  evaluateOn: 'Skriv en dag, hvor I ser på, hvordan det går.',
  evaluateTooEarly: 'Dagen ligger før starten. Se efter, om året passer.',
  evaluateLate: 'Det er over et år efter starten. Modellen ser på det en gang om året.',
  againOn: 'Skriv, hvornår I tager det op igen.',
} as const;
