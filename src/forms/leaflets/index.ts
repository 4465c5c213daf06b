import { defineForm } from '../../form-kit/define-form';
import { leafletChecks } from './checks';
import { emptyLeaflets } from './defaults';
import { blankLeaflets, leafletDocuments } from './document';
import { Editor } from './Editor';
import type { Leaflets } from './schema';
import { fields, name, papers } from './texts';

/** Pjecer og opslag: leaflets on the coordinator, the stairwell's poster, cards for the pocket. */
export default defineForm<Leaflets>({
  id: 'leaflets',
  schemaVersion: 1,
  name,
  fieldTexts: fields,
  defaults: emptyLeaflets,
  titleOf: ({ papers: [only, ...others] }) => (only && others.length === 0 ? papers[only] : name),
  checks: leafletChecks,
  toDocuments: leafletDocuments,
  toBlank: blankLeaflets,
  Editor,
  loadSchema: async () => (await import('./schema')).formSchema,
});
