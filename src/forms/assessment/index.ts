import { dayInWords } from '../../domain/danish/iso-day';
import { defineForm } from '../../form-kit/define-form';
import { judgementsFrom } from '../../form-kit/judgements/judged';
import { assessmentChecks } from './checks';
import { emptyAssessment } from './defaults';
import { assessmentDocuments, blankAssessment } from './document';
import { Editor } from './Editor';
import type { Assessment } from './schema';
import { fields, name } from './texts';

/** Vurderingskriterier: whether a citizen should be offered a coordinator, and why. */
export default defineForm<Assessment>({
  id: 'assessment',
  schemaVersion: 1,
  name,
  fieldTexts: fields,
  defaults: emptyAssessment,
  titleOf: ({ date }) => (date === '' ? name : `Vurdering ${dayInWords(date)}`),
  facts: (assessment) => ({
    citizen: assessment.citizen,
    judgements: judgementsFrom(assessment.judgements),
  }),
  leadsTo: ['consent', 'network-map'],
  checks: assessmentChecks,
  toDocuments: assessmentDocuments,
  toBlank: blankAssessment,
  Editor,
  loadSchema: async () => (await import('./schema')).formSchema,
});
