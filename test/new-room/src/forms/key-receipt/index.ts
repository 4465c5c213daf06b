import { defineForm } from '../../form-kit/define-form';
import { keyReceiptChecks } from './checks';
import { emptyReceipt } from './defaults';
import { blankKeyReceipt, keyReceiptDocuments } from './document';
import { Editor } from './Editor';
import type { KeyReceipt } from './schema';
import { fields, name } from './texts';

/** Kvittering for nøgler: from a caretaker to whoever is handed keys. */
export default defineForm<KeyReceipt>({
  id: 'key-receipt',
  schemaVersion: 1,
  name,
  fieldTexts: fields,
  defaults: emptyReceipt,
  checks: keyReceiptChecks,
  toDocuments: keyReceiptDocuments,
  toBlank: blankKeyReceipt,
  Editor,
  loadSchema: async () => (await import('./schema')).formSchema,
});
