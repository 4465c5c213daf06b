/** What one looks at to see whether a citizen should be offered a coordinator. */
export interface Criterion {
  /** Stands in saved files: never changes. */
  id: CriterionId;
  /** In a word or two. */
  label: string;
  /** The question that is answered with yes, no or "not settled". */
  question: string;
  /** What a yes may be. */
  hint: string;
  /**
   * What a yes speaks for. `parties`: that many are involved. `burden`: that much is at stake. It takes both for the
   * case to be more than the citizen can keep together. `limit`: a no falls outside the scheme. `against`: a yes
   * means that nobody needs to be given the task, or that nobody may.
   */
  weighs: 'parties' | 'burden' | 'limit' | 'against';
}

/** Every criterion, in the order of the white paper's list, then those of 2012. */
export const criterionIds = [
  'internal-parties',
  'external-parties',
  'actors',
  'complexity',
  'illness',
  'housing',
  'income',
  'treatment',
  'relatives',
  'age',
  'op-team',
  'contact-person',
  'declines',
] as const;

/** One of {@link criterionIds}. */
export type CriterionId = (typeof criterionIds)[number];

/** The criteria with their words, in order. */
export const criteria: readonly Criterion[] = [
  {
    id: 'internal-parties',
    label: 'Interne parter',
    question: 'Er flere fra socialforvaltningen med, eller skal de med?',
    hint: 'For eksempel bolig, hjemmepleje, hjemmevejleder, SKP eller børnefamilieenheden.',
    weighs: 'parties',
  },
  {
    id: 'external-parties',
    label: 'Eksterne parter',
    question: 'Er der flere udefra, som skal spille med?',
    hint: 'For eksempel jobcentret, psykiatrien eller Kriminalforsorgen.',
    weighs: 'parties',
  },
  {
    id: 'actors',
    label: 'Antal',
    question: 'Er der flere med i sagen, end borgeren selv kan holde styr på?',
    hint: 'Det er borgerens egen oplevelse, der tæller.',
    weighs: 'parties',
  },
  {
    id: 'complexity',
    label: 'Kompleksitet',
    question: 'Kan borgeren miste bolig, indtægt eller arbejde?',
    hint: 'Tænk også på tiden efter en udskrivning eller løsladelse.',
    weighs: 'burden',
  },
  {
    id: 'illness',
    label: 'Sygdom',
    question: 'Er borgeren så syg, at overgangen til hverdagen kræver særlig støtte?',
    hint: 'Det gælder især vejen fra indlæggelse til bolig, indtægt og opfølgning.',
    weighs: 'burden',
  },
  {
    id: 'housing',
    label: 'Bolig',
    question: 'Mangler borgeren en fast bolig, eller skal der søges en ny?',
    hint: 'Det kan være en almen bolig eller et botilbud.',
    weighs: 'burden',
  },
  {
    id: 'income',
    label: 'Indtægt',
    question: 'Mangler der styr på arbejde og penge?',
    hint: 'For eksempel gæld, sygedagpenge, der stopper, eller en pension, der ikke er afgjort.',
    weighs: 'burden',
  },
  {
    id: 'treatment',
    label: 'Behandling',
    question: 'Skal borgeren have støtte til at følge sin behandling og klare hverdagen?',
    hint: 'Både psykisk sygdom, anden sygdom og misbrug kan tælle med.',
    weighs: 'burden',
  },
  {
    id: 'relatives',
    label: 'Pårørende',
    question: 'Er forholdet til børn, partner eller forældre en del af det svære?',
    hint: 'Skriv også, hvis der er børn, som skal tænkes med.',
    weighs: 'burden',
  },
  {
    id: 'age',
    label: 'Alder',
    question: 'Er borgeren mellem 18 og 65 år?',
    hint: 'Sådan var grænsen i 2013. Om den gælder i dag, skal bekræftes af kommunen.',
    weighs: 'limit',
  },
  {
    id: 'op-team',
    label: 'OP-team',
    question: 'Har borgeren et OP-team?',
    hint: 'Så samler kommunens medarbejder i teamet sagen sammen med sine kolleger der.',
    weighs: 'against',
  },
  {
    id: 'contact-person',
    label: 'Kontaktperson',
    question: 'Har borgeren allerede en kontaktperson, og er der styr på arbejde, penge og bolig?',
    hint: 'For eksempel i et bocenter. En SKP tæller ikke med her.',
    weighs: 'against',
  },
  {
    id: 'declines',
    label: 'Borgerens nej',
    question: 'Siger borgeren nej til en koordinator?',
    hint: 'Borgeren bestemmer selv. Spørg igen senere, hvis noget ændrer sig.',
    weighs: 'against',
  },
];
