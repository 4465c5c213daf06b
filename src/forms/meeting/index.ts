import { defineForm } from '../../form-kit/define-form';
import { beforeMeetingLeaves, meetingChecks } from './checks';
import { emptyMeeting } from './defaults';
import { blankMeeting, meetingDocuments } from './document';
import { Editor } from './Editor';
import { withLaterCalendar } from './schedule';
import type { Meeting } from './schema';
import { fields, name } from './texts';
import { titleOfMeeting } from './title';

/** Udrettedagsorden: a coordinating meeting about one citizen, from the invitation to the minutes. */
export default defineForm<Meeting>({
  id: 'meeting',
  schemaVersion: 1,
  name,
  fieldTexts: fields,
  defaults: emptyMeeting,
  titleOf: titleOfMeeting,
  settle: withLaterCalendar,
  facts: ({ citizen, coordinator }) => ({ citizen, coordinator }),
  beforeLeaving: beforeMeetingLeaves,
  leadsTo: ['network-map', 'consent'],
  checks: meetingChecks,
  toDocuments: meetingDocuments,
  toBlank: blankMeeting,
  Editor,
  loadSchema: async () => (await import('./schema')).formSchema,
});
