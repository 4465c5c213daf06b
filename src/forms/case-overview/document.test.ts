import { describe, expect, it } from 'vitest';
import { labelsOf } from '../../domain/figure/scene';
import { readTsv } from '../../domain/table/tsv';
import type { BlockOf } from '../../documents/model';
import { pdfOf } from '../../documents/pdf';
import { allTags, readBack } from '../../documents/pdf/read-back';
import { collisions } from '../../documents/pdf/read-back-checks';
import { textOf } from '../../documents/text';
import { testContext } from '../../form-kit/fixture';
import { fill } from '../../form-kit/grid/fill';
import { caseColumns } from './columns';
import { emptyCase, emptyOverview, emptyTarget } from './defaults';
import { blankOverview, overviewDocuments } from './document';
import { full } from './fixtures/full';
import { paper } from './paper-texts';
import type { Case, Overview } from './schema';
import { casesText, figuresText } from './table-text';

const now = new Date('2026-11-22');

function documentsOf(change: Partial<Overview>) {
  const [figures, cases] = overviewDocuments({ ...full.data, ...change }, testContext([]));
  if (!figures || !cases) throw new Error('an overview makes two documents');
  return { figures, cases };
}
const figuresOf = (change: Partial<Overview>) =>
  documentsOf(change).figures.blocks.filter((block): block is BlockOf<'figure'> => block.kind === 'figure');
const text = (change: Partial<Overview>) => textOf(documentsOf(change).figures).replaceAll(/\s+/g, ' ');
const casesIn = (units: number): Case[] =>
  Array.from({ length: units }, (_, at) => ({
    ...emptyCase(`c${String(at)}`),
    reference: String(at),
    unit: `Enhed ${String(at + 1)}`,
    stage: 'active',
  }));

describe('the figures of an overview on paper', () => {
  it('count each unit against its targets, say what is lacking, and sum up minutes as hours', () => {
    const table = documentsOf({}).figures.blocks.find((block) => block.kind === 'table');
    expect(table?.rows).toEqual([
      ['Amager Prøve', '1 af 1\nnået', '1', '0 af 3\nmangler 3', '0', '2', '0 min.'],
      [
        'Nørrebro Prøve',
        '0 af 2\nmangler 2',
        '1 af 1\nnået',
        '1 af 4\nmangler 3',
        '0',
        '2',
        '31 timer 30 min.',
      ],
      ['Ødegård Prøve', '0', '0 af 2\nmangler 2', '0', '0', '0', '0 min.'],
      ['Uden enhed', '0', '0', '0', '1', '1', '45 min.'],
      ['Alle enheder', '1', '2', '1', '1', '5', '32 timer 15 min.'],
    ]);
    expect(text({})).toContain('Sager i alt: 5: 1 på vej, 2 i gang, 1 afsluttet, 1 uden trin');
  });

  it('tell what is not counted, and name neither cases nor coordinators', () => {
    expect(text({})).toContain(paper.timeNotCounted(1));
    expect(text({})).toContain('Amager Prøve, i gang: En halv');
    for (const secret of ['NB-17', 'Şükrü', 'Đina']) expect(text({})).not.toContain(secret);
  });

  it('are told in words and drawn, with targets where there are any', async () => {
    const [byStage, byTarget, ...more] = figuresOf({});
    expect(more).toEqual([]);
    expect(byStage?.alternative).toContain('Nørrebro Prøve: på vej 0, i gang 1, afsluttet 1.');
    expect(byTarget?.alternative).toContain('Nørrebro Prøve, afsluttet: sager 1, måltal 4.');
    expect(figuresOf({ hasTargets: 'no' })).toHaveLength(1);
    const pdf = await readBack(await pdfOf(documentsOf({}).figures, { now }));
    expect(allTags(pdf.root).filter(({ role }) => role === 'Figure')).toHaveLength(2);
    expect(collisions(pdf.texts)).toEqual([]);
  });

  it('have a scale of whole cases', () => {
    const labels = byStageLabels({ cases: casesIn(1) });
    expect(labels.filter((label) => label.includes(','))).toEqual([]);
    expect(labels).toContain('5');
  });

  it('are parted into several charts where there are many units, and given up where there are too many', () => {
    const parted = figuresOf({ cases: casesIn(14), hasTargets: 'no' });
    expect(parted.map(({ caption }) => caption)).toEqual([
      'Sager for hver enhed (1 af 3)',
      'Sager for hver enhed (2 af 3)',
      'Sager for hver enhed (3 af 3)',
    ]);
    expect(parted.map(({ alternative }) => alternative.match(/Enhed \d+:/g)?.length)).toEqual([5, 5, 4]);
    expect(figuresOf({ cases: casesIn(25), hasTargets: 'no' })).toEqual([]);
    expect(text({ cases: casesIn(25), hasTargets: 'no' })).toContain(paper.tooManyUnits);
  });

  it('are none without cases', () => {
    expect(text({ ...emptyOverview(() => 'id') })).toContain(paper.noCases);
  });
});

function byStageLabels(change: Partial<Overview>): string[] {
  const [figure] = figuresOf({ ...change, hasTargets: 'no' });
  return figure ? labelsOf(figure.drawing) : [];
}

describe('the cases on paper', () => {
  it('are confidential, on their side, and 200 of them keep their head on every page', async () => {
    const { cases } = documentsOf({ cases: casesIn(200) });
    expect([cases.marking, cases.orientation]).toEqual([paper.marking, 'landscape']);
    const pdf = await readBack(await pdfOf(cases, { now }));
    const heads = pdf.texts.filter((found) => found.text.startsWith('Reference'));
    expect(heads.map(({ page }) => page)).toEqual(pdf.pageSizes.map((_, at) => at + 1));
    expect(collisions(pdf.texts)).toEqual([]);
  });

  it('have no next meeting once they are closed', () => {
    const one = { ...emptyCase('a'), reference: '1', nextMeeting: '2026-12-03' };
    const printed = (stage: Case['stage']) => textOf(documentsOf({ cases: [{ ...one, stage }] }).cases);
    expect(printed('active')).toContain('3. december 2026');
    expect(printed('closed')).not.toContain('december');
  });
});

describe('the overview for the pen', () => {
  it('is three pages', async () => {
    expect((await readBack(await pdfOf(blankOverview(), { now }))).pageSizes).toHaveLength(3);
  });
});

describe('the tables for a spreadsheet', () => {
  it('give the same cases back when they are pasted', () => {
    const [heads, ...block] = readTsv(casesText(full.data));
    expect(heads).toEqual(caseColumns.map(({ label }) => label));
    let made = 0;
    const newRow = () => emptyCase(`c${String(++made)}`);
    const { rows } = fill<Case>({ rows: [], columns: caseColumns, at: { row: 0, column: 0 }, block, newRow });
    const readable = full.data.cases.map((one) => (one.id === 'c1' ? { ...one, minutes: '1250' } : one));
    expect(rows).toEqual(readable);
  });

  it('have bare numbers, and no formula of what someone typed', () => {
    const rows = readTsv(figuresText(full.data));
    expect(rows[0]?.slice(0, 3)).toEqual(['Enhed', 'På vej', 'Måltal: på vej']);
    expect(rows[2]).toEqual(['Nørrebro Prøve', '0', '2', '1', '1', '1', '4', '0', '2', '1890']);
    const formula = { ...emptyCase('x'), reference: '=HYPERLINK("http://x")' };
    expect(casesText({ ...full.data, cases: [formula] })).toContain("'=HYPERLINK");
  });

  it('count targets of a unit only where they are shown', () => {
    const overview: Overview = {
      ...full.data,
      hasTargets: 'no',
      targets: [{ ...emptyTarget('t', 'Ålborg'), closed: '4' }],
    };
    expect(figuresText(overview)).not.toContain('Ålborg');
  });
});
