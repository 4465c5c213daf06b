import type { FunctionComponent, TargetedKeyboardEvent } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { groupsOf, type Group, type Scene } from '../../domain/figure/scene';
import { Shapes } from './Shapes';
import { stepTo } from './walk';

/**
 * A drawing whose parts can be walked by keyboard: one stop for Tab, then arrow keys, Home and End from part to part,
 * each said by its label. A drawing without parts is for the eye only.
 */
export const WalkedDrawing: FunctionComponent<{ scene: Scene; name: string }> = ({ scene, name }) => {
  const groups = useMemo(() => groupsOf(scene), [scene]);
  const ids = groups.flatMap(({ part }) => (part === undefined ? [] : [part.id]));
  const [chosen, setChosen] = useState('');
  const stop = ids.includes(chosen) ? chosen : ids[0];

  const walk = (event: TargetedKeyboardEvent<SVGSVGElement>) => {
    const next = stepTo(event.key, ids.indexOf(stop ?? ''), ids.length);
    if (next === undefined || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    event.currentTarget.querySelectorAll<SVGGElement>('[tabindex]')[next]?.focus();
  };
  const forListeners =
    ids.length === 0
      ? ({ 'aria-hidden': 'true' } as const)
      : ({
          role: 'group',
          'aria-label': name,
          'aria-keyshortcuts': 'ArrowRight ArrowLeft Home End',
        } as const);
  return (
    <svg
      class="document-drawing"
      // Half an outline lies outside the box that it is drawn around.
      viewBox={`-1 -1 ${scene.width + 2} ${scene.height + 2}`}
      width={scene.width}
      height={scene.height}
      onKeyDown={walk}
      {...forListeners}
    >
      {groups.map((group, at) => (
        <DrawnGroup
          key={group.part?.id ?? at}
          group={group}
          isStop={group.part?.id === stop}
          choose={setChosen}
        />
      ))}
    </svg>
  );
};

interface DrawnGroupProps {
  group: Group;
  isStop: boolean;
  choose: (id: string) => void;
}

const DrawnGroup: FunctionComponent<DrawnGroupProps> = ({ group: { part, shapes }, isStop, choose }) =>
  part === undefined ? (
    <Shapes shapes={shapes} />
  ) : (
    <g
      class="drawing-part"
      role="img"
      aria-label={part.label}
      tabindex={isStop ? 0 : -1}
      onFocus={() => {
        choose(part.id);
      }}
    >
      <Shapes shapes={shapes} />
    </g>
  );
