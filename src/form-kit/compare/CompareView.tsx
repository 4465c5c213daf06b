import { useCallback, useMemo, useState } from 'preact/hooks';
import type { Folder } from '../folder/folder';
import { ModalDialog } from '../page/ModalDialog';
import type { Side } from './differences';
import { GroupChoice } from './GroupChoice';
import { merged, renamed, type Choices } from './merged';
import { shownGroups, type Comparison } from './shown';

interface CompareViewProps {
  comparison: Comparison;
  /** With the folder that was chosen. */
  onDone: (folder: Folder) => void;
  onCancel: () => void;
}

/** The work in the tab and that in a file, difference by difference; nothing is changed before the end. */
export function CompareView({ comparison, onDone, onCancel }: CompareViewProps) {
  const [choices, setChoices] = useState<Choices>(new Map());
  const groups = useMemo(() => shownGroups(comparison), [comparison]);
  const shown = groups.flatMap(({ differences }) => differences);
  const suggested = new Map(shown.map(({ key, suggested: side }) => [key, side]));
  const sideOf = (key: string) => choices.get(key) ?? suggested.get(key);
  const left = shown.filter(({ key }) => sideOf(key) === undefined).length;
  const choose = useCallback((keys: readonly string[], side: Side) => {
    setChoices((before) => new Map([...before, ...keys.map((key): [string, Side] => [key, side])]));
  }, []);

  return (
    <ModalDialog class="compare" titleId="sammenlign-titel" onCancel={onCancel}>
      <div class="compare-body">
        <h2 id="sammenlign-titel" tabIndex={-1} autofocus>
          Sammenlign med filen
        </h2>
        <p>
          Her står det, hvor filen og dit arbejde er forskellige. Det, som kun den ene har, kommer med, hvis
          du ikke vælger andet. Intet bliver ændret, før du trykker på &quot;Brug valgene&quot;.
        </p>
        {groups.map((group, place) => (
          <GroupChoice
            key={group.id}
            group={group}
            id={`sammenlign-${String(place)}`}
            sideOf={sideOf}
            onChoose={choose}
          />
        ))}
      </div>
      <div class="compare-end">
        <p class="compare-left" role="status">
          {stateOf(left, shown.length)}
        </p>
        <div class="confirm-buttons">
          <button
            type="button"
            class="button button-primary"
            onClick={() => {
              const { mine, theirs, rooms } = comparison;
              onDone(renamed(merged(mine, theirs, choices), rooms));
            }}
          >
            Brug valgene
          </button>
          {left > 0 && (
            <button type="button" class="button button-secondary" onClick={goToNext}>
              Vis den næste
            </button>
          )}
          <button type="button" class="button button-secondary" onClick={onCancel}>
            Fortryd
          </button>
        </div>
      </div>
    </ModalDialog>
  );
}

function stateOf(left: number, count: number): string {
  if (left === 0) return count === 1 ? 'Forskellen er valgt.' : `Alle ${String(count)} forskelle er valgt.`;
  const rest = left === 1 ? 'Én forskel' : `${String(left)} forskelle`;
  return `${rest} ud af ${String(count)} mangler et valg. Dér bliver dit svar stående.`;
}

/** Brings the first difference that is still open into view, with the focus on its first answer. */
function goToNext(): void {
  const radio = document.querySelector<HTMLElement>('.compare-difference[data-open="true"] input');
  radio?.focus();
  radio?.closest('fieldset')?.scrollIntoView({ block: 'center' });
}
