import type { FormContent, FormRoom } from '../../form-kit/define-form';
import { testContext, type Fixture } from '../../form-kit/fixture';
import { miniatureOf, type Miniature } from '../../documents/pdf/miniature';

/** The examples with which every form is tested: each answers all of it. */
const examples = import.meta.glob<{ full: Fixture<unknown> }>('../../forms/*/fixtures/full.ts');

/** What a form's first paper looks like when it is filled in; too small to read. */
export async function formPicture(room: FormRoom<unknown>, content: FormContent): Promise<Miniature> {
  const load = examples[`../../forms/${room.id}/fixtures/full.ts`];
  if (!load)
    throw new Error(`src/forms/${room.id}/fixtures/full.ts is missing: the overview shows a picture of it.`);
  const { full } = await load();
  const [document] = room.toDocuments(full.data, { ...testContext(full.persons), content });
  if (!document) throw new Error(`The form ${room.id} makes no document of its full example.`);
  return miniatureOf(document);
}
