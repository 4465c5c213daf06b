import { useCallback, useEffect, useRef } from 'preact/hooks';

/**
 * Gives a function that does something which may move what is in the page, but never between the press and the
 * release of one click: what was pressed would no longer lie under the pointer, and the click would be lost or hit
 * something else. What it returns takes the action back as long as it has not been done.
 */
export function useAfterPress(): (action: () => void) => () => void {
  const isPressed = useRef(false);
  const waiting = useRef(new Set<() => void>());
  useEffect(() => {
    const press = () => {
      isPressed.current = true;
    };
    const release = () => {
      isPressed.current = false;
      // The click comes right after the release, in the same task.
      setTimeout(() => {
        const due = [...waiting.current];
        waiting.current.clear();
        for (const action of due) action();
      });
    };
    const listening = new AbortController();
    const options = { capture: true, signal: listening.signal };
    addEventListener('pointerdown', press, options);
    addEventListener('pointerup', release, options);
    addEventListener('pointercancel', release, options);
    return () => {
      listening.abort();
    };
  }, []);
  return useCallback((action) => {
    if (isPressed.current) waiting.current.add(action);
    else action();
    return () => {
      waiting.current.delete(action);
    };
  }, []);
}
