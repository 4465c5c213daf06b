import { describe, expect, it } from 'vitest';
import { pdfOf } from '../../documents/pdf';
import { allTags, readBack } from '../../documents/pdf/read-back';
import { readPaths } from '../../documents/pdf/read-back-paths';
import { millimetre as mm, paperSizes } from '../../documents/sheets/sheet';
import { readCode } from '../../domain/leaflet/read-code';
import { around } from '../../domain/figure/scene';
import { leafletDocuments } from './document';
import { full } from './fixtures/full';
import { context } from './fixtures/site-content';
import type { PaperKind } from './schema';

const documents = leafletDocuments(full.data, context);
const bytesOf = (kind: PaperKind) => {
  const document = documents.find(({ id }) => id === kind);
  if (!document) throw new Error(`no ${kind}`);
  return pdfOf(document, { now: new Date('2026-11-22T10:00:00Z') });
};

/** Whole hundredths of a millimetre: finer than any printer. */
const inMillimetres = (points: number): number => Math.round((points / mm) * 100) / 100;

/** The straight strokes of a page, in millimetres. */
async function strokesOf(kind: PaperKind, page = 1) {
  const paths = await readPaths(await bytesOf(kind));
  return paths
    .filter((path) => path.page === page && path.fill === undefined)
    .flatMap(({ runs }) => runs)
    .map((run) => run.map(({ x, y }) => ({ x: inMillimetres(x), y: inMillimetres(y) })));
}

describe('papers as PDF, measured', () => {
  it.each(['citizen', 'partners'] as const)('the leaflet %s is folded in the exact middle', async (kind) => {
    for (const page of [1, 2]) {
      const middle = (await strokesOf(kind, page)).filter((run) => run.every(({ x }) => x === 148.5));
      expect(middle).toHaveLength(2);
      expect(middle.flat().every(({ y }) => (y >= 5 && y < 12) || (y > 198 && y <= 205))).toBe(true);
    }
  });

  it.each(['citizen', 'partners'] as const)('nothing of the leaflet %s lies on the fold', async (kind) => {
    const { texts, pageSizes } = await readBack(await bytesOf(kind));
    expect(pageSizes.map((size) => size.map(inMillimetres))).toEqual([
      [297, 210],
      [297, 210],
    ]);
    // Each run of letters ends with a space.
    const across = texts.filter(({ x, width, size }) => x < 158 * mm && x + width - size * 0.3 > 139 * mm);
    expect(across).toEqual([]);
  });

  it('cards are cut at 85 and 54 millimetres', async () => {
    const strokes = await strokesOf('card');
    const ends = strokes.filter((run) => run.some(({ x, y }) => x < 20 || x > 190 || y < 40.5 || y > 256.5));
    const downs = new Set(ends.filter(([a, b]) => a?.x === b?.x).map(([a]) => a?.x));
    const acrosses = new Set(ends.filter(([a, b]) => a?.y === b?.y).map(([a]) => a?.y));
    expect([...downs].toSorted((a = 0, b = 0) => a - b)).toEqual([20, 105, 190]);
    expect([...acrosses].toSorted((a = 0, b = 0) => a - b)).toEqual([40.5, 94.5, 148.5, 202.5, 256.5]);
  });

  it('letters keep clear of the cuts', async () => {
    const { texts } = await readBack(await bytesOf('card'));
    const { width, height } = paperSizes['a4-portrait'];
    for (const { x, y, size, width: long } of texts) {
      const [left, right] = [(x - (width / 2 - 85 * mm)) % (85 * mm), x + long];
      expect(left).toBeGreaterThan(4.9 * mm);
      expect(Math.floor((right - 20 * mm) / (85 * mm))).toBe(Math.floor((x - 20 * mm) / (85 * mm)));
      const below = (height - y - 40.5 * mm) % (54 * mm);
      expect(below - size * 0.75).toBeGreaterThan(3 * mm);
      expect(below).toBeLessThan(51 * mm);
    }
  });

  const leadsTo: [PaperKind, number, string][] = [
    ['poster-a4', 1, '/kontakt/find-din-kontaktperson/'],
    ['poster-a3', 1, '/kontakt/find-din-kontaktperson/'],
    ['card', 8, '/kontakt/find-din-kontaktperson/'],
    ['citizen', 1, '/koordinator/for-borgere/'],
    ['partners', 1, '/koordinator/for-samarbejdspartnere/'],
  ];
  it.each(leadsTo)('the code on %s is read from its black squares', async (kind, count, path) => {
    const codes = (await readPaths(await bytesOf(kind))).filter(({ fill }) => fill === '#000000');
    expect(codes).toHaveLength(count);
    for (const { runs } of codes) {
      expect(readCode(runs)).toBe(`https://trygt-naboskab.example${path}`);
      // A phone's camera wants some fifteen millimetres.
      expect(around(runs.flat()).width).toBeGreaterThanOrEqual(15 * mm);
    }
  });

  it('are read as headings, paragraphs and a picture; cards once', async () => {
    const rolesOf = async (kind: PaperKind) =>
      new Set(allTags((await readBack(await bytesOf(kind))).root).map(({ role }) => role));
    expect(await rolesOf('poster-a4')).toEqual(new Set(['Document', 'H1', 'H2', 'P', 'Figure']));
    expect(await rolesOf('citizen')).toEqual(new Set(['Document', 'H1', 'H2', 'P', 'Figure']));
    const { root } = await readBack(await bytesOf('card'));
    expect(allTags(root).filter(({ role }) => role === 'Figure')).toHaveLength(1);
  });
});
