import { describe, expect, it } from 'vitest';
import { pdfOf } from '../../documents/pdf';
import { pageFormats } from '../../documents/pdf/look';
import { readBack } from '../../documents/pdf/read-back';
import { collisions, outsideMargins } from '../../documents/pdf/read-back-checks';
import { textOf } from '../../documents/text';
import { testContext } from '../../form-kit/fixture';
import { allocationDocuments, blankAllocation } from './document';
import { full } from './fixtures/full';
import type { Allocation } from './schema';
import { fields, headings, openWords, paper, proposal, reasonWords, seats, suggestionWords } from './texts';

const context = testContext(full.persons);
const documentWith = (change: Partial<Allocation>) => {
  const [document] = allocationDocuments({ ...full.data, ...change }, context);
  if (!document) throw new Error('an allocation makes a document');
  return document;
};
const textWith = (change: Partial<Allocation>) => textOf(documentWith(change)).replaceAll(/\s+/g, ' ');

describe('the allocation on paper', () => {
  it.each([
    ['filled in', documentWith({})],
    ['for the pen', blankAllocation(context)],
  ])('says first that it is a proposal’s tool: %s', (_what, { title, blocks, pageFoot }) => {
    expect(title).toContain('forslag');
    expect(pageFoot).toContain('Forslag');
    expect(blocks[0]).toEqual({ kind: 'notice', text: proposal });
  });

  it('gives the suggestion in words with the reasons of both lists, and decides nothing', () => {
    const text = textWith({});
    expect(text).toContain(suggestionWords.weigh);
    expect(text).toContain(paper.noDecision);
    expect(text).toMatch(
      new RegExp(`${headings.forClub}.*${reasonWords['trusts-club']}.*${headings.forOthers}.*Autisme`),
    );
    expect(text).not.toContain(headings.open);
  });

  it('names what to find out first', () => {
    expect(textWith({ otherChallenges: [], clubHasRoom: 'unknown' })).toContain(openWords.clubHasRoom);
  });

  it('shows all four seats, also those without a name', () => {
    const text = textOf(allocationDocuments(full.data, testContext([]))[0] ?? blankAllocation(context));
    for (const seat of seats) expect(text).toContain(fields[seat].label);
  });

  it('says plainly that nothing is granted', () => {
    expect(textWith({})).not.toContain(paper.notGranted);
    expect(textWith({ granted: 'unknown' })).toContain(paper.notGranted);
  });

  it.each([
    ['filled in', documentWith({})],
    ['for the pen', blankAllocation(context)],
  ])('keeps to the margins and at most four pages: %s', async (_what, document) => {
    const pdf = await readBack(await pdfOf(document, { now: new Date('2026-11-22T12:00:00Z') }));
    expect(pdf.isTagged).toBe(true);
    expect(pdf.pageCount).toBeLessThanOrEqual(4);
    expect(outsideMargins(pdf.texts, pageFormats.portrait)).toEqual([]);
    expect(collisions(pdf.texts)).toEqual([]);
  });
});
