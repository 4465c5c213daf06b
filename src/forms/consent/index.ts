import { dayInWords } from '../../domain/danish/iso-day';
import { defineForm } from '../../form-kit/define-form';
import { consentChecks } from './checks';
import { emptyConsent } from './defaults';
import { blankConsent, consentDocuments } from './document';
import { Editor } from './Editor';
import { grantOf } from './grant-of';
import type { Consent } from './schema';
import { fields, name } from './texts';

/** Samtykke: what a citizen lets the authority collect from others and pass on, to each by name. */
export default defineForm<Consent>({
  id: 'consent',
  schemaVersion: 1,
  name,
  fieldTexts: fields,
  defaults: emptyConsent,
  titleOf: ({ signed }) => (signed === '' ? name : `${name} ${dayInWords(signed)}`),
  facts: (consent) => ({ citizen: consent.citizen, consents: [grantOf(consent)] }),
  leadsTo: ['network-map', 'meeting'],
  checks: consentChecks,
  toDocuments: consentDocuments,
  toBlank: blankConsent,
  Editor,
  loadSchema: async () => (await import('./schema')).formSchema,
});
