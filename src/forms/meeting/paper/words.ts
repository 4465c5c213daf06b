/** Sentences and headings that only the papers have. */
export const paper = {
  marking: 'Fortroligt',
  pageFoot: 'Side {page} af {pages}',
  written: 'Skrevet',
  calledOff: 'Mødet er aflyst.',
  time: 'Tid',
  attendees: 'Deltagere',
  absent: 'Afbud',
  invited: 'Inviteret',
  name: 'Navn',
  workplace: 'Rolle og arbejdssted',
  signatures: { chair: 'Dato og underskrift, mødeleder', minuteTaker: 'Dato og underskrift, referent' },
} as const;

/** Names of the papers, by what kind of meeting it is. */
export const titles = {
  kinds: { '': 'møde', start: 'opstartsmøde', 'follow-up': 'opfølgningsmøde', closing: 'afslutningsmøde' },
  invitation: (kind: string) => `Indkaldelse til ${kind}`,
  agenda: (kind: string) => `Dagsorden for ${kind}`,
  minutes: (kind: string) => `Referat af ${kind}`,
} as const;

/** The invitation. */
export const invitation = {
  intro:
    'Du er inviteret til et møde, hvor alle om borgeren mødes og aftaler, hvem der gør hvad. Dagsordenen viser, hvad vi skal nå.',
  ownItems: 'Har du et punkt til dagsordenen?',
  sendItems: 'Send det til koordinatoren, helst med et par ord om, hvad der skal komme ud af det.',
  sendItemsBy: (day: string) => `Koordinatoren skal have det senest ${day}.`,
  answer: 'Giv også besked, hvis du ikke kan komme, og hvem der kan komme for dig.',
} as const;

/** The agenda. */
export const agenda = {
  clock: 'Kl.',
  items: 'Punkter',
  noItems: 'Der er ingen punkter endnu.',
  openTasks: 'Opgaver fra sidste møde',
  roundsOff: 'Borgeren runder punktet af.',
  quiet: 'Undervejs tænker alle i to minutter i stilhed. Derefter er der en runde, hvor alle siger noget.',
  quietAbout: (question: string) => `Det tænker vi over: ${question}`,
  ends: (time: string) => `Mødet slutter kl. ${time}.`,
  nextDay: 'næste døgn',
} as const;

/** The minutes. */
export const minutes = {
  decisions: 'Beslutninger',
  decided: 'Det blev besluttet',
  item: 'Punkt',
  decision: 'Beslutning',
  tasks: 'Hvem gør hvad?',
  nothingDecided: 'Uden beslutning',
  bullet: '–',
  by: (day: string) => `senest ${day}`,
  done: 'løst',
  parkingLot: 'Parkeringsplads',
  summingUp: 'Opsamling',
  allTasks: 'Alle opgaver efter person',
  noTasks: 'Der er ikke aftalt opgaver.',
  who: 'Hvem',
  nobody: 'Ingen endnu',
  task: 'Opgave',
  deadline: 'Frist',
  fromItem: 'Pkt.',
  state: 'Løst',
  yes: 'Ja',
  nextMeeting: 'Næste møde',
} as const;

/** Only on the form for the pen. */
export const blank = { title: 'Udrettedagsorden: indkaldelse, dagsorden og referat' } as const;
