import { describe, expect, it } from 'vitest';
import { pdfOf } from '../../documents/pdf';
import { pageFormats } from '../../documents/pdf/look';
import { readBack } from '../../documents/pdf/read-back';
import { collisions, outsideMargins } from '../../documents/pdf/read-back-checks';
import { textOf } from '../../documents/text';
import { testContext } from '../../form-kit/fixture';
import { emptyHome } from './defaults';
import { blankHome, homeDocuments } from './document';
import { full } from './fixtures/full';
import { guideThings, paper, sums } from './texts';

const context = testContext(full.persons);
const documents = homeDocuments(full.data, context);
const texts = documents.map((document) => textOf(document).replaceAll(/\s+/g, ' '));

describe('the annexes of a household', () => {
  it('are one for each application, told apart by number', () => {
    expect(documents.map(({ id }) => id)).toEqual(['annex', 'annex-2']);
    expect(documents.map(({ title }) => title)).toEqual([
      `${paper.title} (1 af 2)`,
      `${paper.title} (2 af 2)`,
    ]);
    expect(new Set(documents.map(({ fileName }) => fileName)).size).toBe(2);
  });

  it('tell nobody what belongs to another’s application', () => {
    const [couple = '', sister = ''] = texts;
    expect(couple).toContain('herberg');
    expect(couple).toContain('Łucja');
    for (const own of ['Inés', '33 44 55 66', 'SU til', 'Dyne']) expect(couple).not.toContain(own);
    expect(sister).toContain('Inés');
    for (const own of ['Ægir', 'Thuy', 'Łucja', 'herberg', 'Seng']) expect(sister).not.toContain(own);
    expect(sister).toContain(`${paper.others}: 2`);
  });

  it('have the sums that one works out by hand', () => {
    const [couple = '', sister = ''] = texts;
    // 2 × 1.250,50 + 4 × 99,95, less 500.
    expect(couple).toContain(`${sums.cost}: 2.900,80 kr.`);
    expect(couple).toContain(`${sums.ownMeans}: 500 kr.`);
    expect(couple).toContain(`${sums.applied}: 2.400,80 kr.`);
    expect(sister).toContain(`${sums.applied}: 300 kr.`);
  });

  it('keep what cannot be counted as it was typed, and say so', () => {
    expect(texts[1]).toContain('1 00,-');
    expect(texts[1]).toContain(paper.notCounted);
    expect(texts[1]).toContain(sums.leftOut(1));
    expect(texts[0]).not.toContain(paper.notCounted);
    expect(texts[0]).toContain(paper.untouched('Gardiner'));
  });

  it('have a line to sign for each who applies', () => {
    const lines = documents.map(({ blocks }) =>
      blocks.flatMap((block) => (block.kind === 'signatures' ? block.lines : [])),
    );
    expect(lines).toEqual([[paper.signatureOf(1), paper.signatureOf(2)], [paper.signature]]);
  });

  it('are one without a number for someone who lives alone', () => {
    const [only, ...more] = homeDocuments(
      emptyHome(() => 'id'),
      context,
    );
    expect(more).toEqual([]);
    expect(only?.title).toBe(paper.title);
    expect(textOf(only ?? blankHome(context))).toContain(`Ikke udfyldt: ${guideThings[0] ?? ''}`);
  });

  it.each([
    ['filled in', documents[0] ?? blankHome(context)],
    ['for the pen', blankHome(context)],
  ])('keep to the margins and at most four pages: %s', async (_what, document) => {
    const pdf = await readBack(await pdfOf(document, { now: new Date('2026-11-22T12:00:00Z') }));
    expect(pdf.isTagged).toBe(true);
    expect(pdf.pageCount).toBeLessThanOrEqual(4);
    expect(outsideMargins(pdf.texts, pageFormats.portrait)).toEqual([]);
    expect(collisions(pdf.texts)).toEqual([]);
  });
});
