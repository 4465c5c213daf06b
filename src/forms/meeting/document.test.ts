import { describe, expect, it } from 'vitest';
import type { Block, FormDocument } from '../../documents/model';
import { pdfOf } from '../../documents/pdf';
import { pageFormats } from '../../documents/pdf/look';
import { readBack, spokenText } from '../../documents/pdf/read-back';
import { collisions, outsideMargins } from '../../documents/pdf/read-back-checks';
import { stringsOf } from '../../documents/strings';
import { meetingDocuments } from './document';
import { contextWith } from './fixtures/context';
import { full } from './fixtures/full';
import type { Meeting } from './schema';

const context = contextWith();

function papers(change: Partial<Meeting> = {}) {
  const [invitation, agenda, minutes] = meetingDocuments({ ...full.data, ...change }, context);
  if (!invitation || !agenda || !minutes) throw new Error('a meeting makes three papers');
  return { invitation, agenda, minutes };
}
const said = (document: FormDocument) => stringsOf(document).join('\n');
const tables = ({ blocks }: FormDocument) =>
  blocks.filter((block): block is Extract<Block, { kind: 'table' }> => block.kind === 'table');

describe('the three papers of a meeting', () => {
  it('go by what kind of meeting it is', () => {
    const { invitation, agenda, minutes } = papers();
    expect([invitation, agenda, minutes].map(({ title, fileName }) => [title, fileName])).toEqual([
      ['Indkaldelse til opfølgningsmøde', 'indkaldelse-2026-12-17'],
      ['Dagsorden for opfølgningsmøde', 'dagsorden-2026-12-17'],
      ['Referat af opfølgningsmøde', 'referat-2026-12-17'],
    ]);
    expect(papers({ kind: '' }).agenda.title).toBe('Dagsorden for møde');
  });

  it('invite: when, where, and until when one may send in items', () => {
    const { invitation } = papers();
    expect(said(invitation)).toContain('torsdag den 17. december 2026, kl. 9.00–10.30');
    expect(said(invitation)).toContain('senest fredag den 11. december 2026');
    expect(said(papers({ calledOff: true }).invitation)).toContain('Mødet er aflyst.');
  });

  it('give each point its clock time, and the citizen the last word where he or she is there', () => {
    const [items] = tables(papers().agenda);
    expect(items?.rows.map((row) => row.slice(0, 2))).toEqual([
      ['9.00', '1. Borgerens egen status\nBorgeren runder punktet af.'],
      ['9.15', '2. Goddag og runde'],
      ['9.25', '3. Huslejen\nBorgeren runder punktet af.'],
      ['9.55', '4. Samle op til sidst'],
    ]);
    expect(said(papers({ citizenTakesPart: 'no' }).agenda)).not.toContain('runder punktet af');
  });

  it('have no clock times without a start, or without the column of minutes', () => {
    const columns = full.data.columns.filter(({ holds }) => holds !== 'minutes');
    for (const change of [{ start: '' }, { columns }])
      expect(tables(papers(change).agenda)[0]?.columns.map(({ header }) => header)).not.toContain('Kl.');
  });

  it('lie on the long side when there are many columns', () => {
    expect(papers().agenda.orientation).toBe('landscape');
    expect(papers({ columns: full.data.columns.slice(0, 4) }).agenda.orientation).toBe('portrait');
  });

  it('say what was decided, who does it, and all tasks by person', () => {
    const [decisions, parked, tasks] = tables(papers().minutes);
    expect(decisions?.rows).toEqual([
      [
        '3. Huslejen',
        'Vi søger om en aftale i små rater. Udlejer venter til nytår.',
        '– Ingrid Ñúñez: Ringe til udlejer, senest 8. januar 2027\n– Søster Þóra: Finde kontoudtog, senest 28. december 2026',
      ],
    ]);
    expect(parked?.rows).toEqual([['Ferie til sommer', 'På mødet i marts']]);
    expect(tasks?.rows.map(([who, task, , item, done]) => [who, task, item, done])).toEqual([
      ['Şükrü Holm', 'Bestille ny nøgle', '', ''],
      ['Şükrü Holm', 'Skrive til lægen', '', 'Ja'],
      ['Ingrid Ñúñez', 'Ringe til udlejer', '3', ''],
      ['Søster Þóra', 'Finde kontoudtog', '3', ''],
    ]);
    expect(said(papers().minutes)).toContain('Uden beslutning: 1. Borgerens egen status');
  });

  it('tell who was there and who was not', () => {
    const { minutes } = papers();
    const answers = minutes.blocks.flatMap((block) => (block.kind === 'answers' ? block.answers : []));
    const answer = (label: string) => answers.find((each) => each.label === label)?.value;
    expect(answer('Afbud')).toEqual({ kind: 'text', text: 'Ingrid Ñúñez, Boligrådgiver' });
    expect(JSON.stringify(answer('Deltagere'))).not.toContain('Ingrid');
  });
});

describe('a long agenda', () => {
  const item = full.data.items[2] ?? full.data.items[0];
  if (!item) throw new Error('the fixture has items');
  const points = (count: number) =>
    Array.from({ length: count }, (_, at) => ({ ...item, id: `i${String(at)}`, minutes: '1' }));

  it('of 200 points is made in a moment', () => {
    const items = points(200);
    const start = performance.now();
    for (let times = 0; times < 20; times += 1) papers({ items });
    expect((performance.now() - start) / 20).toBeLessThan(50);
  });

  it('of 50 points loses no row as PDF, repeats its header and clips nothing', async () => {
    const pdf = await readBack(
      await pdfOf(papers({ items: points(50) }).agenda, { now: new Date('2026-11-22T12:00:00Z') }),
    );
    const words = spokenText(pdf.root).join(' ');
    for (const number of [1, 27, 50]) expect(words).toContain(`${String(number)}. Huslejen`);
    const pagesOf = (part: string) =>
      new Set(pdf.texts.filter(({ text }) => text.includes(part)).map(({ page }) => page));
    for (const page of pagesOf('Huslejen')) expect([...pagesOf('Målet med')]).toContain(page);
    expect(outsideMargins(pdf.texts, pageFormats.landscape)).toEqual([]);
    expect(collisions(pdf.texts)).toEqual([]);
  }, 30_000);
});
