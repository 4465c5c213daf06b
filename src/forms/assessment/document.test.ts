import { describe, expect, it } from 'vitest';
import type { CriterionId } from '../../domain/assessment/criteria';
import { noFacts } from '../../domain/folder-facts/folder-facts';
import { pdfOf } from '../../documents/pdf';
import { allTags, readBack } from '../../documents/pdf/read-back';
import { collisions } from '../../documents/pdf/read-back-checks';
import { textOf } from '../../documents/text';
import type { FormContext } from '../../form-kit/define-form';
import { assessmentDocuments, blankAssessment } from './document';
import { full } from './fixtures/full';
import type { Assessment } from './schema';
import { adviceWords, headings } from './texts';

const context: FormContext = {
  persons: full.persons,
  content: { signs: {}, contacts: {}, forms: {}, checklists: {} },
  today: '2026-11-22',
  facts: noFacts,
};
const documentWith = (answers: Partial<Record<CriterionId, Assessment['judgements'][number]['answer']>>) => {
  const judgements = full.data.judgements.map((judgement) => ({
    ...judgement,
    answer: answers[judgement.criterion] ?? judgement.answer,
  }));
  const [document] = assessmentDocuments({ ...full.data, judgements }, context);
  if (!document) throw new Error('an assessment makes a document');
  return document;
};
describe('the assessment on paper', () => {
  it('gives the advice in words with its reasons, and says that it decides nothing', () => {
    const text = textOf(documentWith({ declines: 'no' })).replaceAll(/\s+/g, ' ');
    expect(text).toContain(adviceWords.offer);
    expect(text).toContain('ikke en afgørelse');
    expect(text).toContain('ligner borgeren mest gruppen "Koordinator"');
  });

  it('names what is not settled, with its reason', () => {
    expect(textOf(documentWith({}))).toMatch(
      new RegExp(`${headings.unclear}[^]*Sygdom: Psykologen skriver en udtalelse`),
    );
  });

  it('weighs what speaks against it, and asks again after a no', () => {
    const text = textOf(documentWith({})).replaceAll(/\s+/g, ' ');
    expect(text).toContain(adviceWords.declined);
    expect(text).toContain('11. januar 2027');
    expect(textOf(documentWith({ declines: 'no' }))).not.toContain('11. januar 2027');
  });

  it('shows the group as a picture with a text in its place, also in the PDF', async () => {
    const pdf = await readBack(
      await pdfOf(documentWith({ declines: 'no' }), { now: new Date('2026-11-22') }),
    );
    const figures = allTags(pdf.root).filter(({ role }) => role === 'Figure');
    expect(figures).toHaveLength(1);
    expect(collisions(pdf.texts)).toEqual([]);
  });

  it('has for the pen a box for each answer, and no advice', () => {
    const text = textOf(blankAssessment(context));
    expect(text).toContain('Uafklaret');
    for (const advice of Object.values(adviceWords)) expect(text).not.toContain(advice);
  });
});
