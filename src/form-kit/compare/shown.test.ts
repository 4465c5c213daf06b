import { describe, expect, it } from 'vitest';
import { emptyPerson } from '../../domain/person/person';
import type { FormContent, FormRoom } from '../define-form';
import type { AnyFieldTexts } from '../fields/field';
import { noContent } from '../fixture';
import type { Folder } from '../folder/folder';
import { shownGroups, type ShownDifference } from './shown';

const fieldTexts: AnyFieldTexts = {
  held: { label: 'Dato' },
  kind: { label: 'Mødetype', choices: { start: 'Opstart', end: 'Afslutning' } },
  signs: { label: 'Tegn', refersTo: 'signs' },
  numbers: { label: 'Numre', refersTo: 'contacts' },
  checklist: { label: 'Huskeliste', refersTo: 'checklists' },
  leader: { label: 'Mødeleder', refersTo: 'persons' },
  summary: { label: 'Hvad blev der sagt?' },
  place: { label: 'Sted', parts: { street: { label: 'Vej' } } },
  judgements: {
    label: 'Kriterier',
    rows: {
      name: 'Kriterium',
      texts: { criterion: { label: 'Kriterium', choices: { home: 'Bolig' } }, answer: { label: 'Svar' } },
    },
  },
  items: {
    label: 'Dagsorden',
    rows: {
      name: 'Punkt',
      texts: {
        topic: { label: 'Emne' },
        tasks: { label: 'Opgaver', rows: { name: 'Opgave', texts: { due: { label: 'Frist' } } } },
      },
    },
  },
};
const room = { name: 'Møde', fieldTexts } as Partial<FormRoom<unknown>> as FormRoom<unknown>;
const police = { name: 'Politi', phone: '114', situation: '', purpose: '', emergency: false };
const content: FormContent = {
  ...noContent,
  signs: { lugt: 'Lugt fra boligen' },
  contacts: { 'politi-114': police },
  checklists: { m: [{ title: 'Før mødet', points: { lokale: 'Der er et lokale.' } }] },
};
const at = '2026-11-02T10:00:00.000Z';
const folderWith = (data: unknown, persons: Folder['persons'] = []): Folder => ({
  persons,
  documents: [{ id: 'd', form: 'm', schemaVersion: 1, title: 'Mødet', createdAt: at, updatedAt: at, data }],
});
const groups = (mine: Folder, theirs: Folder) =>
  shownGroups({ mine, theirs, rooms: new Map([['m', room]]), content });
const said = ({ legend, text, options }: ShownDifference) => [
  legend,
  ...(text === '' ? [] : [text]),
  ...options.map(({ name, pieces }) =>
    [name, pieces.map((piece) => piece.text).join('')].filter(Boolean).join(': '),
  ),
];
const saidOf = (mine: unknown, theirs: unknown) =>
  groups(folderWith(mine), folderWith(theirs)).flatMap(({ differences }) => differences.map(said));

describe('differences in words', () => {
  it('say dates, choices, ticks and what is not filled in as the form says them', () => {
    expect(
      saidOf(
        { held: '2026-11-22', kind: 'start', signs: [], summary: '', open: true },
        { held: '2026-12-01', kind: 'end', signs: ['lugt'], summary: 'Nyt', open: false },
      ),
    ).toEqual([
      ['Dato', 'Din: 22. november 2026', 'Filens: 1. december 2026'],
      ['Mødetype', 'Din: Opstart', 'Filens: Afslutning'],
      ['Tegn (kun i filen)', 'Lugt fra boligen', 'Tag med', 'Udelad'],
      ['Hvad blev der sagt?', 'Din: Ikke udfyldt', 'Filens: Nyt'],
      ['Møde: et andet svar', 'Din: Ja', 'Filens: Nej'],
    ]);
  });

  it('name persons, also one of whom nothing is stated', () => {
    const mine = folderWith({ leader: 'k3m4' }, [{ ...emptyPerson('k3m4'), name: 'Anna Åse' }]);
    const theirs = folderWith({ leader: 'p9q8' });
    expect(
      groups(mine, theirs).map(({ heading, differences }) => [heading, ...differences.map(said)]),
    ).toEqual([
      ['Mødet', ['Mødeleder', 'Din: Anna Åse', 'Filens: En person uden navn']],
      ['Personer i mappen', ['Anna Åse (kun hos dig)', 'Navn: Anna Åse', 'Behold', 'Udelad']],
    ]);
    const [mine2, theirs2] = ['12 34', '56 78'].map((phone) =>
      folderWith({}, [{ ...emptyPerson('k3m4'), name: 'Anna Åse', phone }]),
    );
    expect(
      groups(mine2 ?? mine, theirs2 ?? mine).flatMap(({ differences }) => differences.map(said)),
    ).toEqual([['Anna Åse: Telefon', 'Din: 12 34', 'Filens: 56 78']]);
  });

  it('name numbers and points to tick, also those that the site no longer has', () => {
    expect(
      saidOf(
        { numbers: ['politi-114'], checklist: ['lokale'], signs: ['roeg'] },
        { numbers: ['lukket'], checklist: ['kaffe'], signs: [] },
      ),
    ).toEqual([
      ['Numre (kun hos dig)', 'Politi', 'Behold', 'Udelad'],
      ['Numre (kun i filen)', 'Et nummer, som siden ikke længere viser', 'Tag med', 'Udelad'],
      ['Huskeliste (kun hos dig)', 'Der er et lokale.', 'Behold', 'Udelad'],
      ['Huskeliste (kun i filen)', 'Et punkt, som ikke længere er på listen', 'Tag med', 'Udelad'],
      ['Tegn (kun hos dig)', 'Et tegn, som siden ikke længere har', 'Behold', 'Udelad'],
    ]);
  });

  it('find their way through rows within rows', () => {
    const items = (due: string, ...more: unknown[]) => ({
      items: [
        { id: 'i1', topic: 'Velkommen', tasks: [] },
        { id: 'i2', topic: 'Husleje', tasks: [{ id: 't1', due }] },
        ...more,
      ],
    });
    const added = { id: 'i3', topic: 'Eventuelt', tasks: [{ id: 't2', due: '2026-12-24' }] };
    expect(saidOf(items('2026-12-01'), items('2026-12-08', added))).toEqual([
      ['Punkt 2, Opgave 1: Frist', 'Din: 1. december 2026', 'Filens: 8. december 2026'],
      ['Punkt 3 (kun i filen)', 'Emne: Eventuelt\nOpgaver: Frist: 24. december 2026', 'Tag med', 'Udelad'],
    ]);
  });

  it('tell an order by what stands in the rows', () => {
    const rows = ['Velkommen', 'Husleje'].map((topic) => ({ id: topic, topic }));
    expect(saidOf({ items: rows }, { items: rows.toReversed() })).toEqual([
      ['Dagsorden (rækkefølgen)', 'Din: 1. Velkommen\n2. Husleje', 'Filens: 1. Husleje\n2. Velkommen'],
    ]);
  });

  it('name parts, and columns that the user has named, and never say an English name', () => {
    const columns = [{ id: 'c1', label: 'Hvad koster det?' }];
    expect(
      saidOf(
        { place: { street: 'A' }, columns, cells: { c1: '5' }, unknown: { deep: 'x' } },
        { place: { street: 'B' }, columns, cells: { c1: '7' }, unknown: { deep: 'y' } },
      ),
    ).toEqual([
      ['Vej', 'Din: A', 'Filens: B'],
      ['Hvad koster det?', 'Din: 5', 'Filens: 7'],
      ['Møde: et andet svar', 'Din: x', 'Filens: y'],
    ]);
  });

  it('name rows without an id of their own after what they belong to', () => {
    const columns = [{ id: 'c1', name: 'Hvad koster det?' }];
    const items = (text: string) => [{ id: 'i1', topic: 'Husleje', cells: [{ column: 'c1', text }] }];
    const judged = (answer: string) => [{ criterion: 'home', answer }];
    expect(
      saidOf(
        { columns, items: items('5'), judgements: judged('yes'), about: 'i1' },
        { columns, items: items('7'), judgements: judged('no'), about: '' },
      ),
    ).toEqual([
      ['Punkt 1, Hvad koster det?', 'Din: 5', 'Filens: 7'],
      ['Bolig: Svar', 'Din: Ja', 'Filens: Nej'],
      ['Møde: et andet svar', 'Din: Husleje', 'Filens: Ikke udfyldt'],
    ]);
  });

  it('of a document that only one has are about all of it', () => {
    const [group] = groups(folderWith({}), { persons: [], documents: [] });
    expect(group?.heading).toBe('Mødet');
    expect(group?.note).toBe('Begyndt 2. november 2026.');
    expect(group?.differences.map(said)).toEqual([
      ['Hele skemaet (kun hos dig)', 'Sidst ændret 2. november 2026.', 'Behold', 'Udelad'],
    ]);
  });

  it('suggest what loses nothing, and leave to the user what nobody else can tell', () => {
    const [group] = groups(
      folderWith({ held: '', kind: 'start', summary: 'Mit', signs: ['lugt'] }),
      folderWith({ held: '2026-12-01', kind: '', summary: 'Andet', signs: [] }),
    );
    expect(group?.differences.map(({ suggested }) => suggested)).toEqual([
      'theirs',
      'mine',
      undefined,
      'mine',
    ]);
  });
});
