import { dayInWords } from '../../domain/danish/iso-day';
import { defineForm } from '../../form-kit/define-form';
import { judgementsFrom } from '../../form-kit/judgements/judged';
import { beforeReferralLeaves, referralChecks } from './checks';
import { emptyReferral } from './defaults';
import { blankReferral, referralDocuments } from './document';
import { Editor } from './Editor';
import type { PartnerReferral } from './schema';
import { fields, name } from './texts';

/** Henvendelse fra en samarbejdspartner: a partner tells the municipality of a citizen who may need a coordinator. */
export default defineForm<PartnerReferral>({
  id: 'partner-referral',
  schemaVersion: 1,
  name,
  fieldTexts: fields,
  defaults: emptyReferral,
  titleOf: ({ date }) => (date === '' ? name : `Henvendelse fra partner ${dayInWords(date)}`),
  facts: ({ citizen, involved, judgements }) => ({
    citizen,
    network: involved.map(({ person, role, group }) => ({ person, role, group, contact: '' })),
    judgements: judgementsFrom(judgements).filter(({ answer }) => answer !== ''),
  }),
  beforeLeaving: beforeReferralLeaves,
  leadsTo: ['network-map', 'assessment', 'consent'],
  checks: referralChecks,
  toDocuments: referralDocuments,
  toBlank: blankReferral,
  Editor,
  loadSchema: async () => (await import('./schema')).formSchema,
});
