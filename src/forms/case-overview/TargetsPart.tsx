import { useContext } from 'preact/hooks';
import type { EditorProps } from '../../form-kit/define-form';
import { ChoiceField } from '../../form-kit/fields/ChoiceField';
import { FieldGroup } from '../../form-kit/fields/FieldGroup';
import { newId } from '../../form-kit/folder/new-id';
import { GridField } from '../../form-kit/grid/GridField';
import { Announce } from '../../form-kit/page/announce';
import { unitsWithoutTargets } from './asked';
import { targetColumns } from './columns';
import { emptyTarget } from './defaults';
import type { Overview, Target } from './schema';
import { headings, rowNames, screen, targetAnswers } from './texts';

/** How many cases there are to be, where that was decided. */
export function TargetsPart({ data, field, advice }: EditorProps<Overview>) {
  const announce = useContext(Announce);
  const targets = field('targets');
  const missing = unitsWithoutTargets(data);
  const addUnits = () => {
    targets.set([...data.targets, ...missing.map((unit) => emptyTarget(newId(), unit))], '');
    announce(screen.unitsAdded(missing.length));
    document.getElementById(targets.id)?.focus();
  };
  return (
    <FieldGroup heading={headings.targets}>
      <ChoiceField field={field('hasTargets')} choices={targetAnswers} />
      {data.hasTargets === 'yes' && (
        <>
          <GridField<Target>
            field={targets}
            columns={targetColumns}
            rowName={rowNames.target}
            newRow={emptyTarget}
            advice={advice}
          />
          {missing.length > 0 && (
            <button type="button" class="button button-secondary" onClick={addUnits}>
              {screen.addUnits}
            </button>
          )}
        </>
      )}
    </FieldGroup>
  );
}
