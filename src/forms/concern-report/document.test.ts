import { describe, expect, it } from 'vitest';
import { pdfOf } from '../../documents/pdf';
import { pageFormats } from '../../documents/pdf/look';
import { allTags, readBack, spokenText } from '../../documents/pdf/read-back';
import { collisions, outsideMargins } from '../../documents/pdf/read-back-checks';
import { testContext } from '../../form-kit/fixture';
import { concernReportDocuments } from './document';
import { full } from './fixtures/full';
import type { ConcernReport } from './schema';

const context = testContext(full.persons);

async function pdfWith(observations: ConcernReport['observations']) {
  const [report] = concernReportDocuments({ ...full.data, observations }, context);
  if (!report) throw new Error('a report makes at least one document');
  return readBack(await pdfOf(report, { now: new Date('2026-11-22T12:00:00Z') }));
}

describe('the report as PDF', () => {
  it('can be read by a screen reader: language, title, headings, table headers', async () => {
    const pdf = await pdfWith(full.data.observations);
    const tags = allTags(pdf.root);
    expect(pdf.isTagged).toBe(true);
    expect(pdf.language).toBe('da');
    expect(pdf.title).toBe('Henvendelse om en beboer');
    expect(tags.filter(({ role }) => role === 'H1').map(({ text }) => text)).toEqual([
      'Henvendelse om en beboer',
    ]);
    expect(tags.filter(({ role }) => role === 'H2').length).toBeGreaterThan(5);
    const headers = tags.filter(
      ({ role, attributes }) => role === 'TH' && attributes.includes('/Scope /Column'),
    );
    expect(headers.map((header) => spokenText(header).join(' '))).toEqual([
      'Dato',
      'Hvad så, hørte eller lugtede du?',
    ]);
    expect(spokenText(pdf.root).join(' ')).toContain('Łukasz Şükrü Åse');
  });

  it('of 60 rows repeats the table’s header on each page, loses no row and clips nothing', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => ({
      id: `r${String(at)}`,
      date: '2026-11-02',
      text: `Iagttagelse nummer ${String(at + 1)}: posten hang ud af brevsprækken, og vinduet stod åbent i frost.`,
    }));
    const pdf = await pdfWith(rows);
    const said = spokenText(pdf.root).join(' ');
    for (const { text } of rows) expect(said).toContain(text);

    const pagesOf = (part: string) => [
      ...new Set(pdf.texts.filter(({ text }) => text.includes(part)).map(({ page }) => page)),
    ];
    expect(pagesOf('Iagttagelse nummer').length).toBeGreaterThan(2);
    for (const page of pagesOf('Iagttagelse nummer')) expect(pagesOf('Hvad så, hørte')).toContain(page);
    expect(said.split('Hvad så, hørte eller lugtede du?'), 'said once, painted on each page').toHaveLength(2);
    expect(outsideMargins(pdf.texts, pageFormats.portrait)).toEqual([]);
    expect(collisions(pdf.texts)).toEqual([]);
  });

  it('of a row of 3,000 characters breaks it well', async () => {
    const text = 'Der lugtede surt på reposen, og vinduet stod åbent. '.repeat(60).trim().slice(0, 3000);
    const pdf = await pdfWith([{ id: 'long', date: '2026-11-02', text }]);
    expect(spokenText(pdf.root).join(' ').replace(/\s+/g, ' ')).toContain(text);
    expect(outsideMargins(pdf.texts, pageFormats.portrait)).toEqual([]);
    expect(collisions(pdf.texts)).toEqual([]);
  });
});
