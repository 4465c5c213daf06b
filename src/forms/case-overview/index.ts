import { dayInWords } from '../../domain/danish/iso-day';
import { defineForm } from '../../form-kit/define-form';
import { overviewChecks } from './checks';
import { emptyOverview } from './defaults';
import { blankOverview, overviewDocuments } from './document';
import { Editor } from './Editor';
import type { Overview } from './schema';
import { fields, name } from './texts';

/** Tovholderens overblik: all cases of one or more units without names, counted and held against targets. */
export default defineForm<Overview>({
  id: 'case-overview',
  schemaVersion: 1,
  name,
  fieldTexts: fields,
  defaults: emptyOverview,
  titleOf: ({ asOf }) => (asOf === '' ? name : `Overblik ${dayInWords(asOf)}`),
  leadsTo: ['coordination-survey'],
  checks: overviewChecks,
  toDocuments: overviewDocuments,
  toBlank: blankOverview,
  Editor,
  loadSchema: async () => (await import('./schema')).formSchema,
});
