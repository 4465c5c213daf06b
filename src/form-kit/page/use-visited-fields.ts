import { useCallback, useRef, useState } from 'preact/hooks';
import type { Advice } from '../fields/field';
import { useAfterPress } from './use-after-press';

/**
 * Which fields the user has been in: advice on the others would only scold an empty form. `has` is another function
 * once a field was left on which there is advice: only then has any field to say more than before.
 */
export function useVisitedFields(advice: readonly Advice[]): {
  has: (path: string) => boolean;
  leave: (event: FocusEvent) => void;
} {
  const visited = useRef(new Set<string>());
  const latest = useRef(advice);
  latest.current = advice;
  const [has, setHas] = useState(() => isIn(visited.current));
  const afterPress = useAfterPress();
  const leave = useCallback(
    (event: FocusEvent) => {
      const path = event.target instanceof HTMLElement ? event.target.dataset.path : undefined;
      if (path === undefined || visited.current.has(path)) return;
      visited.current.add(path);
      if (!latest.current.some((one) => one.path === path)) return;
      // Most fields are left by pressing something else.
      afterPress(() => {
        setHas(() => isIn(visited.current));
      });
    },
    [afterPress],
  );
  return { has, leave };
}

function isIn(paths: ReadonlySet<string>): (path: string) => boolean {
  return (path) => paths.has(path);
}
