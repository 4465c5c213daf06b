import { defineForm } from '../../form-kit/define-form';
import { homeChecks } from './checks';
import { emptyHome } from './defaults';
import { blankHome, homeDocuments } from './document';
import { Editor } from './Editor';
import type { HomeSetUp } from './schema';
import { fields, name } from './texts';

/** Etableringshjælp: what a household lacks in a new home and what it costs, an annex to each adult's application. */
export default defineForm<HomeSetUp>({
  id: 'home-set-up',
  schemaVersion: 1,
  name,
  fieldTexts: fields,
  defaults: emptyHome,
  facts: ({ members }) => ({ citizen: members[0]?.person ?? '' }),
  checks: homeChecks,
  toDocuments: homeDocuments,
  toBlank: blankHome,
  Editor,
  loadSchema: async () => (await import('./schema')).formSchema,
});
