import { useContext } from 'preact/hooks';
import type { EditorProps } from '../../form-kit/define-form';
import { newId } from '../../form-kit/folder/new-id';
import { Announce } from '../../form-kit/page/announce';
import { missingFrom, withFolder } from './from-folder';
import type { PartnerReferral } from './schema';
import { screen } from './texts';

/** Offers what the folder has come to know since the referral was begun: its network and its assessment. */
export function FromFolder({
  data,
  facts,
  replace,
}: Pick<EditorProps<PartnerReferral>, 'data' | 'facts' | 'replace'>) {
  const announce = useContext(Announce);
  const missing = missingFrom(facts, data);
  if (missing.persons + missing.judgements === 0) return null;
  return (
    <div class="alert alert-info">
      <p>
        {screen.missing(screen.missingPersons(missing.persons), screen.missingJudgements(missing.judgements))}
      </p>
      <button
        type="button"
        class="button button-secondary"
        onClick={() => {
          replace(withFolder(data, facts, newId));
          announce(screen.taken);
        }}
      >
        {screen.take}
      </button>
    </div>
  );
}
