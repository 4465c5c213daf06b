import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readability } from '../../domain/danish/lix';
import { areaOf, type Area } from '../../domain/figure/scene';
import { inside, overlap, pairs, seen } from '../../domain/figure/seen';
import type { FormDocument } from '../../documents/model';
import { millimetre as mm } from '../../documents/sheets/sheet';
import { textOf } from '../../documents/text';
import { leafletChecks } from './checks';
import { blankLeaflets, leafletDocuments } from './document';
import { full } from './fixtures/full';
import { contacts, context } from './fixtures/site-content';
import { citizenTexts } from './paper-texts';
import type { Leaflets, PaperKind } from './schema';
import { papers, standardWords } from './texts';

const made = (own: Partial<Leaflets>, shown = context) => leafletDocuments({ ...full.data, ...own }, shown);
const textsOf = ({ sheets = [] }: FormDocument) =>
  sheets.flatMap(({ drawing }) => drawing.shapes.flatMap((shape) => (shape.kind === 'text' ? [shape] : [])));
const one = (kind: PaperKind, own: Partial<Leaflets> = {}, shown = context): FormDocument => {
  const [document] = made({ ...own, papers: [kind] }, shown);
  if (!document) throw new Error('a paper makes a document');
  return document;
};
const bare = (document: FormDocument) => textOf(document).replaceAll(/\s+/g, ' ');

describe('papers', () => {
  it('are a document each, named after what they are', () => {
    expect(made({}).map(({ title }) => title)).toEqual(Object.values(papers));
    expect(made({ papers: [] }).map(({ id }) => id)).toEqual(['poster-a4']);
  });

  it('are not marked as confidential: all on them is public', () => {
    expect(made({}).map(({ marking }) => marking)).toEqual(['', '', '', '', '']);
  });

  it('show a number as the site has it now', () => {
    const police = contacts['politi-114'];
    if (!police) throw new Error('the police have a number');
    const changed = { ...contacts, 'politi-114': { ...police, phone: '12345678' } };
    const shown = { ...context, content: { ...context.content, contacts: changed } };
    for (const kind of ['citizen', 'poster-a4', 'card'] as const) {
      expect(textOf(one(kind))).toMatch(/^114$/m);
      expect(textOf(one(kind, {}, shown))).not.toMatch(/^114$/m);
      expect(textOf(one(kind, {}, shown))).toMatch(/^12 34 56 78$/m);
    }
  });

  it('leave a line for the name and number that are missing', () => {
    const nobody = { ...context, persons: [] };
    for (const kind of Object.keys(papers) as PaperKind[])
      expect(bare(one(kind, {}, nobody))).toMatch(/Navn .*Telefon/);
  });

  it('have no code where nobody knows where the site lies', () => {
    const { site: _, ...content } = context.content;
    const codes = made({}, { ...context, content }).flatMap(({ sheets = [] }) =>
      sheets.flatMap(({ drawing }) => drawing.shapes.filter(({ kind }) => kind === 'pixels')),
    );
    expect(codes).toEqual([]);
  });
});

describe('the leaflet for the citizen', () => {
  it('is plain Danish', () => {
    const passages = [...citizenTexts.left, ...citizenTexts.right].flatMap(
      ({ heading, sentences = '', points = [] }) => [heading, sentences, ...points],
    );
    const whole = [citizenTexts.title, citizenTexts.lead, ...passages, standardWords.citizenWords];
    expect(readability(whole.join('\n')).lix).toBeLessThanOrEqual(34);
  });

  it('is read from the back page over the front to the inner pages', () => {
    const text = bare(one('citizen'));
    const order = [
      'Din koordinator',
      'Har du mange hjælpere?',
      'Hvad er en koordinator?',
      'Det skal du selv',
    ];
    const places = order.map((words) => text.indexOf(words));
    expect(places.every((place) => place >= 0)).toBe(true);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});

describe('the poster', () => {
  const numberSizes = (document: FormDocument) =>
    textsOf(document).flatMap(({ lines, size }) => (/^[\d ]+$/.test(lines.join(' ')) ? [size] : []));

  it('has numbers of 36 points and more on A4, half as large again on A3', () => {
    const [a4, a3] = [numberSizes(one('poster-a4')), numberSizes(one('poster-a3'))];
    expect(a4).toHaveLength(5);
    expect(Math.min(...a4)).toBeGreaterThanOrEqual(36);
    a4.forEach((size, at) => {
      expect((a3[at] ?? 0) / size).toBeCloseTo(297 / 210, 2);
    });
  });

  it('has 112 first, above all that is left out where too many are chosen', () => {
    expect(bare(one('poster-a4', { numbers: Object.keys(contacts) }))).toMatch(/Nogen er i fare 112/);
  });

  it('has for the pen a line for each thing that can be stated, and no day', () => {
    const text = bare(blankLeaflets(context));
    expect(text).toMatch(/Afdeling Navn Telefon Træffes E-mail/);
    expect(text).not.toContain('2026');
  });
});

const cards = one('card');

it('a sheet of cards is seen eight times and read once', () => {
  const titles = textsOf(cards).filter(({ level }) => level === 1);
  expect(titles).toHaveLength(8);
  expect(titles.filter(({ repeats }) => !repeats)).toHaveLength(1);
  expect(textOf(cards).split(full.data.cardTitle)).toHaveLength(2);
});

const anyText = fc.oneof(
  fc.constantFrom('', 'Kort', 'Kontaktpersonordningen på Amager', 'W'.repeat(80)),
  fc.string({ unit: 'grapheme', maxLength: 80 }),
  fc.integer({ min: 1, max: 120 }).map((count) => 'nogle flere ord '.repeat(count)),
  fc.integer({ min: 1, max: 60 }).map((count) => 'en linje\n'.repeat(count)),
);
const anyLeaflets = fc.record({
  coordinatorHours: anyText,
  citizenWords: anyText,
  partnerWords: anyText,
  contactHours: anyText,
  posterTitle: anyText,
  posterWords: anyText,
  cardTitle: anyText,
  cardPerson: fc.constantFrom('' as const, 'contact-person' as const, 'coordinator' as const),
  numbers: fc.subarray(Object.keys(contacts)),
  page: fc.constantFrom('' as const, 'what-now' as const, 'coordinator' as const),
});
const anyPersons = fc.tuple(
  ...full.persons.map(({ id }) =>
    fc
      .record({
        name: anyText,
        phone: anyText,
        email: anyText,
        organisation: anyText,
        unit: anyText,
        address: anyText,
      })
      .map((details) => ({ id, role: '', birthDate: '', ...details })),
  ),
);

const edge = ({ width, height }: { width: number; height: number }): Area => ({
  x: 5 * mm,
  y: 5 * mm,
  width: width - 10 * mm,
  height: height - 10 * mm,
});

it('whatever is written keeps five millimetres from the edge, within its panel, clear of other words – or is advised on', () => {
  fc.assert(
    fc.property(anyLeaflets, anyPersons, (own, persons) => {
      const shown = { ...context, persons };
      for (const { sheets = [] } of made(own, shown)) {
        for (const { shapes, ...paper } of sheets.map(({ drawing }) => drawing)) {
          const areas = shapes.map(seen);
          expect(areas.filter((area) => !inside(area, edge(paper)))).toEqual([]);
          const texts = shapes.filter(({ kind }) => kind === 'text').map(seen);
          expect(pairs(texts).filter(([a, b]) => overlap(a, b))).toEqual([]);
          const panels = shapes.filter(({ kind }) => kind === 'box').map(areaOf);
          const across = texts.filter((text) =>
            panels.some((panel) => overlap(text, panel) && !inside(text, panel)),
          );
          expect(across).toEqual([]);
        }
      }
      const data = { ...full.data, ...own };
      const advised = leafletChecks(data, shown).map(({ path }) => path);
      const printed = made(own, shown).map(bare).join(' ').replaceAll(/[\s-]/g, '');
      for (const path of ['citizenWords', 'partnerWords', 'posterTitle', 'posterWords', 'cardTitle'] as const)
        expect(printed.includes(own[path].replaceAll(/[\s-]/g, '')) || advised.includes(path)).toBe(true);
    }),
    { numRuns: 60 },
  );
}, 120_000);
