import type { ChangedDetail } from '../../domain/network/changes';
import type { PictureWords } from '../../domain/network/picture-style';
import type { PersonDetail } from '../../domain/person/person';
import type { FieldTexts } from '../../form-kit/fields/field';
import type { MapGroup, MapRow, NetworkMap, Sending, SentRow } from './schema';

/** The form's name. */
export const name = 'Netværkskort';

/** The columns of a group, on screen and on paper. */
export const columns = {
  role: 'Rolle',
  name: 'Navn',
  organisation: 'Arbejdssted',
  email: 'E-mail',
  phone: 'Telefon',
  contact: 'Kontakt?',
  mayShare: 'Må deles',
  note: 'Note',
} as const;

/** What one row is called, one group, and one time that the map was sent. */
export const rowNames = { person: 'Person', group: 'Gruppe', sending: 'Afsendelse' } as const;

/** Full consent or not. */
export const consentAnswers = { yes: 'Ja', no: 'Nej' } as const;

const rowTexts: Readonly<Record<Exclude<keyof MapRow, 'id'>, FieldTexts>> = {
  group: { label: rowNames.group },
  role: { label: columns.role },
  person: { label: rowNames.person, refersTo: 'persons' },
  contact: { label: columns.contact },
  mayShare: { label: columns.mayShare },
  note: { label: columns.note },
};

const sentRowTexts: Readonly<Record<Exclude<keyof SentRow, 'id'>, FieldTexts>> = {
  group: { label: rowNames.group },
  role: { label: columns.role },
  name: { label: columns.name },
  organisation: { label: columns.organisation },
  email: { label: columns.email },
  phone: { label: columns.phone },
  contact: { label: columns.contact },
  mayShare: { label: columns.mayShare },
};

/** The words of a group. */
export const groupTexts: Readonly<Record<Exclude<keyof MapGroup, 'id'>, FieldTexts>> = {
  name: { label: 'Gruppens navn' },
  hidden: { label: 'Skjult' },
};

const sendingTexts: Readonly<Record<Exclude<keyof Sending, 'id'>, FieldTexts>> = {
  day: { label: 'Dag' },
  rows: { label: 'Sendte personer', rows: { name: rowNames.person, texts: sentRowTexts } },
};

/** The words of each field, on screen and on paper. */
export const fields: Readonly<Record<keyof NetworkMap, FieldTexts>> = {
  preparedBy: { label: 'Udarbejdet af' },
  updated: { label: 'Senest opdateret' },
  citizen: { label: 'Borgeren', refersTo: 'persons' },
  currentResidence: {
    label: 'Aktuelt opholdssted',
    hint: 'For eksempel en afdeling på et hospital eller et fængsel.',
  },
  shareResidence: {
    label: 'Borgeren vil gerne have sit aktuelle opholdssted på kortet',
    hint: 'Sæt kun kryds, hvis borgeren selv ønsker det.',
  },
  fullConsent: { label: 'Er der fuldt samtykke?', choices: consentAnswers },
  consentWhich: {
    label: 'Hvilket samtykke?',
    hint: 'For eksempel datoen. Er samtykket ikke fuldt, så skriv, hvad det gælder.',
  },
  coordinator: { label: 'Koordinerende kontaktperson', refersTo: 'persons' },
  interpreterLanguage: { label: 'Tolkesprog', hint: 'Lad feltet stå tomt, hvis der ikke er brug for tolk.' },
  groups: {
    label: 'Kortets grupper',
    hint: 'Giv en gruppe et andet navn, tilføj en, eller skjul den. En skjult gruppe kommer ikke med på papiret.',
    rows: { name: rowNames.group, texts: groupTexts },
  },
  rows: { label: 'Personerne på kortet', rows: { name: rowNames.person, texts: rowTexts } },
  sent: { label: 'Sendt', rows: { name: rowNames.sending, texts: sendingTexts } },
  copyFor: { label: 'Kopi til', refersTo: 'persons' },
};

/** What is asked of the citizen. */
export const citizenFields = {
  name: { label: 'Borgerens navn' },
  address: { label: 'Adresse eller bosted' },
  phone: { label: 'Borgerens telefon' },
  email: { label: 'Borgerens e-mail' },
} satisfies Partial<Record<PersonDetail, FieldTexts>>;

/** What is asked of the coordinator. */
export const coordinatorFields = {
  name: { label: 'Koordinatorens navn' },
  organisation: { label: 'Koordinatorens arbejdssted' },
  email: { label: 'Koordinatorens e-mail' },
  phone: { label: 'Koordinatorens telefon' },
} satisfies Partial<Record<PersonDetail, FieldTexts>>;

/** On paper: how to reach the citizen. */
export const citizenColumns = {
  name: 'Navn',
  address: 'Adresse eller bosted',
  phone: 'Telefon',
  email: 'E-mail',
} satisfies Partial<Record<PersonDetail, string>>;

/** On paper: how to reach the coordinator. */
export const coordinatorColumns = {
  name: 'Navn',
  organisation: 'Arbejdssted',
  email: 'E-mail',
  phone: 'Telefon',
} satisfies Partial<Record<PersonDetail, string>>;

/** The parts of the form and of the documents. */
export const headings = {
  map: 'Om kortet',
  citizen: 'Borgeren',
  coordinator: 'Koordinerende kontaktperson',
  network: 'Netværket',
  groups: 'Grupperne',
  sending: 'Send kortet',
  news: 'Nyt siden sidst',
} as const;

/** A group that rows stand in although the map holds it no more, so that nobody is lost. */
export const strayGroupName = 'Uden gruppe';

/** The words of the picture. */
export const pictureWords: PictureWords = {
  citizen: 'Borgeren',
  coordinator: 'Koordinator',
  continued: '(fortsat)',
  nameless: 'Uden navn',
  contact: { yes: 'Borgeren har kontakt', no: 'Ingen kontakt', unknown: 'Kontakt ikke afklaret' },
};

const counted = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

/** Sentences that only the paper has. */
export const paper = {
  marking: 'Fortroligt',
  pageFoot: 'Side {page} af {pages}',
  shown: 'Dannet den',
  caption: 'Netværket som billede',
  alternative: (people: string, contacts: string) =>
    `Borgeren står i midten med ${people} omkring sig. ${contacts} Alle oplysninger står i tabellerne.`,
  people: (count: number, groups: number) =>
    `${counted(count, 'person', 'personer')} i ${counted(groups, 'gruppe', 'grupper')}`,
  contacts: (yes: number, no: number, unknown: number) =>
    `Kontakt: ${String(yes)}. Ingen kontakt: ${String(no)}. Ikke afklaret: ${String(unknown)}.`,
  nobody: 'Der er ingen personer på kortet endnu.',
  emptyGroups: 'Ingen personer i: ',
  shared: { yes: 'Ja', no: 'Nej' },
  otherRole: 'Andre',
} as const;

/** The copy for one recipient. */
export const copy = {
  title: (role: string) => `Kopi til ${role}`,
  someone: 'modtager',
  leftOut: (people: number, notes: number) =>
    [
      people > 0 && `${counted(people, 'person', 'personer')} er udeladt, fordi oplysningerne ikke må deles.`,
      notes > 0 && `${counted(notes, 'note', 'noter')} er udeladt.`,
    ]
      .filter((sentence) => sentence !== false)
      .join(' '),
} as const;

/** What is new since the map was sent. */
export const news = {
  since: (day: string) => `Siden kortet blev sendt den ${day}:`,
  added: (who: string) => `Ny på kortet: ${who}`,
  removed: (who: string) => `Ikke længere på kortet: ${who}`,
  changed: (who: string, what: string) => `Rettet: ${who}. ${what}`,
  detail: (what: string, from: string, to: string) => {
    if (from === '') return `${what}: ${to} (stod ikke før).`;
    return to === '' ? `${what}: slettet (før ${from}).` : `${what}: ${to} (før ${from}).`;
  },
  details: {
    group: 'Gruppe',
    role: 'Rolle',
    name: 'Navn',
    organisation: 'Arbejdssted',
    email: 'E-mail',
    phone: 'Telefon',
    contact: 'Kontakt',
  } satisfies Record<ChangedDetail, string>,
} as const;

/** Advice on what is missing. */
export const advice = {
  citizenName: 'Skriv borgerens navn, så kortet ikke bliver taget for en andens.',
  updated: 'Skriv, hvornår kortet sidst er gået igennem.',
  updatedLater: 'Datoen ligger efter i dag. Se efter, om året passer.',
  fullConsent: 'Svar på, om borgeren har sagt ja til, at alt på kortet må deles.',
  coordinatorName: 'Skriv, hvem der koordinerer, så de andre ved, hvem de skal ringe til.',
  nobody: 'Tilføj den første person, for eksempel borgerens læge eller sagsbehandler.',
  email: 'E-mailen ser ikke rigtig ud. Se efter, om den er skrevet helt.',
  contact: (count: number) =>
    `Svar på, om borgeren har kontakt. ${counted(count, 'person', 'personer')} mangler svar.`,
  tooMany: 'Der er mere end 60 personer. Billedet bliver svært at læse på et ark.',
  uncovered: (who: string) => `${who} er ikke nævnt i et samtykke, der gælder i dag.`,
} as const;

/** Words of the screen alone. */
export const screen = {
  addRole: 'Tilføj hurtigt:',
  pickOrPaste: 'Vælg eller indsæt flere på én gang',
  group: 'Gruppe, de skal stå i',
  pick: 'Vælg en person fra mappen',
  pickNobody: 'Vælg …',
  hiddenGroup: 'Gruppen er skjult og kommer ikke med på papiret.',
  added: (count: number, group: string) =>
    `${counted(count, 'person', 'personer')} er sat på kortet under ${group}.`,
  noCopy: 'Ingen kopi',
  copyHint:
    'Kopien har kun de personer med, som må deles, og ingen noter. Vælg den under "Hvilket dokument?".',
  markSent: 'Markér som sendt i dag',
  markHint: 'Så kan kortet næste gang vise, hvad der er nyt. Siden sender ikke selv noget.',
  markedSent: 'Kortet er markeret som sendt i dag.',
  lastSent: (day: string) => `Sidst sendt den ${day}.`,
  neverSent: 'Kortet er ikke markeret som sendt endnu.',
  copyTable: 'Kopiér tabellen til Excel',
  copiedTable: 'Tabellen er kopieret. Indsæt den i Excel.',
  saveCards: 'Gem som kontaktkort',
  savedCards: 'Kontaktkortene er gemt.',
  cardsFile: 'netvaerk.vcf',
} as const;
