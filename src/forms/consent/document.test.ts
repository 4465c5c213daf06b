import { describe, expect, it } from 'vitest';
import { readability } from '../../domain/danish/lix';
import { noFacts } from '../../domain/folder-facts/folder-facts';
import type { FormDocument } from '../../documents/model';
import { pdfOf } from '../../documents/pdf';
import { pageFormats } from '../../documents/pdf/look';
import { readBack, spokenText } from '../../documents/pdf/read-back';
import { collisions, outsideMargins } from '../../documents/pdf/read-back-checks';
import { textOf } from '../../documents/text';
import type { FormContext } from '../../form-kit/define-form';
import { blankConsent, consentDocuments } from './document';
import { full } from './fixtures/full';
import type { Consent } from './schema';

const context: FormContext = {
  persons: full.persons,
  content: { signs: {}, contacts: {}, forms: {}, checklists: {} },
  today: '2026-11-22',
  facts: noFacts,
};
const documentsOf = (change: Partial<Consent>, today = context.today) =>
  consentDocuments({ ...full.data, withdrawnOn: '', ...change }, { ...context, today });
const noticesOf = (documents: readonly FormDocument[]) =>
  documents[0]?.blocks.flatMap((block) => (block.kind === 'notice' ? [block.text] : []));

/** The running text of a document: what is read in one go. */
const prose = ({ blocks }: FormDocument): string =>
  blocks
    .flatMap((block) => {
      if (block.kind === 'list') return block.items;
      return block.kind === 'paragraph' || block.kind === 'notice' || block.kind === 'heading'
        ? [block.text]
        : [];
    })
    .join('\n');

describe('the words of a consent', () => {
  const blank = blankConsent(context);
  const [consent, receipt] = documentsOf({ withdrawnOn: '2026-11-20' });
  if (!consent || !receipt) throw new Error('a consent that was taken back makes a receipt');

  it.each([
    ['consent', prose(consent)],
    ['receipt', prose(receipt)],
    ['form for the pen, labels too', textOf(blank)],
  ])('are easy to read in the %s', (_what, text) => {
    expect(readability(text).lix).toBeLessThanOrEqual(34);
  });

  it('leave the lawyers’ approval to the page', () => {
    expect([consent, receipt, blank].map((document) => textOf(document)).join(' ')).not.toMatch(/jurist/i);
  });
});

describe('what stands at the top of a consent', () => {
  it('is nothing special while it holds', () => {
    expect(noticesOf(documentsOf({}))).toEqual([]);
  });

  it('is that it was taken back, also before anything else', () => {
    const documents = documentsOf({ withdrawnOn: '2026-11-20' }, '2028-01-01');
    expect(noticesOf(documents)).toEqual([
      'Samtykket er trukket tilbage. Fra den 20. november 2026 må det ikke bruges mere.',
    ]);
    expect(documents.map(({ id }) => id)).toEqual(['consent', 'withdrawal-receipt']);
  });

  it('is that it has run out, by its own date or by law', () => {
    expect(noticesOf(documentsOf({ validUntil: '2026-11-21' }))).toEqual([
      'Samtykket er udløbet. Det gjaldt til og med den 21. november 2026.',
    ]);
    const byLaw =
      'Samtykket handler også om helbred. Derfor gælder det kun et år, til og med den 1. juni 2027.';
    expect(noticesOf(documentsOf({ validUntil: '2029-06-01' }))).toEqual([byLaw]);
    expect(noticesOf(documentsOf({ validUntil: '2029-06-01' }, '2027-06-02'))).toEqual([
      'Samtykket er udløbet. Det gjaldt til og med den 1. juni 2027.',
      byLaw,
    ]);
  });
});

describe('the consent as PDF', () => {
  it('keeps the two lists of names apart, and the declaration with its lines', async () => {
    const [consent] = documentsOf({});
    if (!consent) throw new Error('a consent makes a document');
    const pdf = await readBack(await pdfOf(consent, { now: new Date('2026-11-22T12:00:00Z') }));
    const said = spokenText(pdf.root).join(' ');
    expect(said).toMatch(
      /Vi må hente hos.*Thuy Nguyễn.*Jón Þórsson.*Vi må give videre til.*Jón Þórsson.*Inés Muñoz/s,
    );
    expect(pdf.isTagged).toBe(true);
    expect(outsideMargins(pdf.texts, pageFormats.portrait)).toEqual([]);
    expect(collisions(pdf.texts)).toEqual([]);
  });
});
