import { dayInWords } from '../../domain/danish/iso-day';
import { defineForm } from '../../form-kit/define-form';
import { surveyChecks } from './checks';
import { emptySurvey } from './defaults';
import { blankSurvey, surveyDocuments } from './document';
import { Editor } from './Editor';
import type { Survey } from './schema';
import { fields, name } from './texts';

/** Måling af koordineringen: the same six questions asked twice, and what came out of it. */
export default defineForm<Survey>({
  id: 'coordination-survey',
  schemaVersion: 1,
  name,
  fieldTexts: fields,
  defaults: emptySurvey,
  titleOf: ({ firstDate }) => (firstDate === '' ? name : `Måling fra ${dayInWords(firstDate)}`),
  leadsTo: ['case-overview'],
  checks: surveyChecks,
  toDocuments: surveyDocuments,
  toBlank: blankSurvey,
  Editor,
  loadSchema: async () => (await import('./schema')).formSchema,
});
