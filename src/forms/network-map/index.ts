import { defineForm } from '../../form-kit/define-form';
import { networkMapChecks } from './checks';
import { emptyMap } from './defaults';
import { blankNetworkMap, networkMapDocuments } from './document';
import { Editor } from './Editor';
import { networkMapFacts } from './facts';
import { networkMapBeforeLeaving } from './recipients';
import type { NetworkMap } from './schema';
import { fields, name } from './texts';

/** Netværkskort: everyone around a citizen as a table and a picture, for those who work together. */
export default defineForm<NetworkMap>({
  id: 'network-map',
  schemaVersion: 1,
  name,
  fieldTexts: fields,
  defaults: emptyMap,
  facts: networkMapFacts,
  beforeLeaving: networkMapBeforeLeaving,
  leadsTo: ['consent', 'meeting'],
  checks: networkMapChecks,
  toDocuments: networkMapDocuments,
  toBlank: blankNetworkMap,
  Editor,
  loadSchema: async () => (await import('./schema')).formSchema,
});
