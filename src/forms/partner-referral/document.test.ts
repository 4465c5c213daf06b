import { describe, expect, it } from 'vitest';
import { pdfOf } from '../../documents/pdf';
import { pageFormats } from '../../documents/pdf/look';
import { readBack } from '../../documents/pdf/read-back';
import { collisions, outsideMargins } from '../../documents/pdf/read-back-checks';
import { textOf } from '../../documents/text';
import { testContext } from '../../form-kit/fixture';
import { blankReferral, referralDocuments } from './document';
import { full } from './fixtures/full';
import type { PartnerReferral } from './schema';
import { paper } from './texts';

const context = testContext(full.persons);
const documentWith = (change: Partial<PartnerReferral>) => {
  const [document] = referralDocuments({ ...full.data, ...change }, context);
  if (!document) throw new Error('a referral makes a document');
  return document;
};
const noticesOf = (change: Partial<PartnerReferral>) =>
  documentWith(change).blocks.flatMap((block) => (block.kind === 'notice' ? [block.text] : []));

describe('the referral on paper', () => {
  it('names each who is involved, with place, telephone and task', () => {
    const text = textOf(documentWith({}));
    for (const part of ['Thuy Nguyễn', 'Lægehuset', '33 44 55 66', 'Behandling', 'blodprøver'])
      expect(text).toContain(part);
  });

  it('has only the criteria that were answered, and says that they decide nothing', () => {
    const text = textOf(documentWith({})).replaceAll(/\s+/g, ' ');
    expect(text).toContain('Mangler borgeren en fast bolig');
    expect(text).not.toContain('Mangler der styr på arbejde');
    expect(text).toContain(paper.noDecision);
    expect(textOf(documentWith({ judgements: [] }))).not.toContain(paper.criteriaHeading);
  });

  it('says plainly that the citizen has not agreed', () => {
    expect(noticesOf({})).toEqual([]);
    expect(noticesOf({ agrees: 'no' })).toEqual([paper.without]);
    expect(noticesOf({ agrees: 'unknown' })).toEqual([paper.notKnown]);
  });

  it.each([
    ['filled in', documentWith({})],
    ['for the pen', blankReferral(context)],
  ])('keeps to its margins and at most four pages: %s', async (_what, document) => {
    const pdf = await readBack(await pdfOf(document, { now: new Date('2026-11-22T12:00:00Z') }));
    expect(pdf.isTagged).toBe(true);
    expect(pdf.pageCount).toBeLessThanOrEqual(4);
    expect(outsideMargins(pdf.texts, pageFormats.portrait)).toEqual([]);
    expect(collisions(pdf.texts)).toEqual([]);
  });
});
