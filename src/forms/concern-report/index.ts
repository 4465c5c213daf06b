import { defineForm } from '../../form-kit/define-form';
import { concernReportChecks } from './checks';
import { emptyReport } from './defaults';
import { blankConcernReport, concernReportDocuments } from './document';
import { Editor } from './Editor';
import type { ConcernReport } from './schema';
import { fields, name } from './texts';

/** Henvendelse om en beboer: from the housing department's contact person to the municipality's housing adviser. */
export default defineForm<ConcernReport>({
  id: 'concern-report',
  schemaVersion: 1,
  name,
  fieldTexts: fields,
  defaults: emptyReport,
  checks: concernReportChecks,
  toDocuments: concernReportDocuments,
  toBlank: blankConcernReport,
  Editor,
  loadSchema: async () => (await import('./schema')).formSchema,
});
