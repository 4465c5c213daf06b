import { useCallback, useState } from 'preact/hooks';

/** Which fields the user has been in: advice on the others would only scold an empty form. */
export function useVisitedFields(): { has: (path: string) => boolean; leave: (event: FocusEvent) => void } {
  const [visited, setVisited] = useState<ReadonlySet<string>>(new Set());
  const leave = useCallback((event: FocusEvent) => {
    const path = event.target instanceof HTMLElement ? event.target.dataset.path : undefined;
    if (path === undefined) return;
    setVisited((before) => (before.has(path) ? before : new Set([...before, path])));
  }, []);
  const has = useCallback((path: string) => visited.has(path), [visited]);
  return { has, leave };
}
