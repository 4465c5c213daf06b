/** Advice on what is missing or looks wrong. */
export const advice = {
  date: 'Vælg en dato. Så regner siden fristerne ud.',
  dateOff: (dayOff: string) => `Mødet ligger på en fridag (${dayOff}). Se efter, om det passer.`,
  datePast: 'Datoen er gået. Er mødet ikke holdt, så vælg en ny dato.',
  start: 'Skriv, hvornår mødet begynder. Så får hvert punkt et klokkeslæt.',
  end: 'Skriv, hvornår mødet slutter. Så kan alle planlægge.',
  noTime: 'Det ligner ikke et klokkeslæt. Skriv for eksempel 9.30.',
  endsBeforeStart: 'Mødet slutter, før det begynder. Se efter, om tiderne er byttet om.',
  place: 'Skriv, hvor mødet er, så alle kan finde det.',
  coordinator: 'Skriv koordinatorens navn. Det er den, de andre svarer.',
  coordinatorReach: 'Skriv en telefon eller en mail, så deltagerne kan sende punkter ind.',
  participants: 'Vælg, hvem der skal med.',
  uncovered: (names: string) =>
    `Der er ikke et gyldigt samtykke til at dele med: ${names}. Få det på plads, før I mødes.`,
  invitationPassed: (day: string) =>
    `Dagen for indkaldelsen er gået (${day}). Send den nu, og ring til dem, der har langt til mødet.`,
  deadlineOff: (day: string, dayOff: string, workingDay: string) =>
    `Fristen ${day} er ${dayOff}. Brug hellere ${workingDay}.`,
  inviteLate: 'Dagen for indkaldelsen ligger efter mødet.',
  itemsLate: 'Fristen for punkter ligger efter mødet.',
  noItems: 'Skriv mindst ét eget emne på dagsordenen.',
  minutes: 'Skriv tiden i hele minutter, for eksempel 15.',
  over: (minutes: number) => `Punkterne varer ${inMinutes(minutes)} for længe. Giv nogle af dem mindre tid.`,
  pastMidnight: 'Punkterne går ind i det næste døgn. Se efter, om tiderne passer.',
  tellsCitizen: 'Aftal, hvem der fortæller borgeren, hvad I bestemmer.',
  citizenTakesPart: 'Svar på, om borgeren er med.',
  taskText: 'Skriv, hvad der skal gøres.',
  taskPerson: 'Vælg, hvem der gør det. En opgave uden navn bliver ofte liggende.',
  taskDeadline: 'Sæt en frist.',
  taskDeadlineEarly: 'Fristen ligger før mødet.',
  nextDate: 'Næste møde ligger før dette møde.',
} as const;

/** What is said of the time that the items take. */
export const timeUse = {
  total: (minutes: number) => `Punkterne varer i alt ${inMinutes(minutes)}.`,
  fits: 'Det passer med mødets længde.',
  left: (minutes: number) => `Der er ${inMinutes(minutes)} tilbage.`,
  over: (minutes: number) => `Det er ${inMinutes(minutes)} for meget.`,
  unknown: 'Skriv start og slut for at se, om det passer.',
} as const;

/** A length of time in words. */
function inMinutes(minutes: number): string {
  return minutes === 1 ? '1 minut' : `${String(minutes)} minutter`;
}

/** What is said of the days before the meeting. */
export const deadlineWords = {
  none: 'Vælg en dato for mødet for at se fristerne.',
  invitation: 'Send indkaldelsen senest',
  items: 'Deltagerne sender punkter senest',
  dayOff: (dayOff: string, workingDay: string) =>
    `Det er ${dayOff}. Den sidste arbejdsdag før er ${workingDay}.`,
  closed: (dayOff: string, workingDay: string) =>
    `Det er ${dayOff}, og de fleste kontorer holder lukket. Den sidste arbejdsdag før er ${workingDay}.`,
  use: (day: string) => `Brug ${day}`,
  choose: 'Vælg selv dagene',
} as const;

/** The entries in calendars: nothing of whom or what it is about, and no place, which may be somebody's home. */
export const calendar = {
  button: 'Hent mødet og fristerne til kalenderen',
  buttonCalledOff: 'Hent aflysningen til kalenderen',
  title: 'Koordinerende møde',
  invitation: 'Frist: send indkaldelse til møde',
  items: 'Frist: punkter til dagsordenen',
  fileName: 'moede.ics',
  saved: 'Kalenderfilen er gemt.',
  what: 'Filen virker i Outlook, Google og Apple. Den siger kun, at der er et møde. Navne, emner og sted er ikke med, for en kalender kan ses af andre.',
  again: 'Flytter eller aflyser du mødet, så hent filen igen. Så retter kalenderen det møde, der står der.',
  missing: 'Skriv dato, start og slut. Så kan du hente mødet til kalenderen.',
} as const;

/** The buttons and sentences of the form alone. */
export const form = {
  citizenStatus: 'Borgerens status er det første punkt',
  citizenStatusHint: 'Så får borgeren ordet fra start.',
  restoreColumn: (name: string) => `Sæt kolonnen "${name}" ind igen`,
  attendanceOf: (name: string) => `Svar fra ${name}`,
  nobodyChosen: 'Ikke valgt',
  itemTasks: (number: number) => `Opgaver under punkt ${String(number)}`,
  noItems: 'Skriv punkter på dagsordenen først.',
  taskCount: (count: number) => (count === 1 ? '1 opgave' : `${String(count)} opgaver`),
  decided: 'besluttet',
  followUp: 'Begynd et nyt møde',
  followUpWhat:
    'Det næste møde får de samme personer og kolonner. De opgaver, der ikke er løst, og de parkerede emner følger med. Dette møde bliver liggende i mappen.',
} as const;

/** Said before papers leave, where somebody invited stands in no consent. */
export function uncoveredWarning(names: readonly string[]): string {
  return names.length === 1
    ? `${names.join('')} er inviteret, men står ikke i et gyldigt samtykke.`
    : `Disse er inviteret, men står ikke i et gyldigt samtykke: ${names.join(', ')}.`;
}
