import { dayInWords } from '../../domain/danish/iso-day';
import { defineForm } from '../../form-kit/define-form';
import { allocationChecks } from './checks';
import { emptyAllocation } from './defaults';
import { allocationDocuments, blankAllocation } from './document';
import { Editor } from './Editor';
import type { Allocation } from './schema';
import { fields, name } from './texts';

/** Fordeling: who is to be a child's contact person, after the club model's proposal; a tool, no scheme in force. */
export default defineForm<Allocation>({
  id: 'allocation',
  schemaVersion: 1,
  name,
  fieldTexts: fields,
  defaults: emptyAllocation,
  titleOf: ({ meetingDate }) => (meetingDate === '' ? name : `Fordeling ${dayInWords(meetingDate)}`),
  checks: allocationChecks,
  toDocuments: allocationDocuments,
  toBlank: blankAllocation,
  Editor,
  loadSchema: async () => (await import('./schema')).formSchema,
});
