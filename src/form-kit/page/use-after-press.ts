import { useCallback, useEffect, useRef } from 'preact/hooks';

/**
 * What tells that nothing is pressed any longer. The release itself is not enough: that of a press that opened a list of
 * choices goes to the list, and the page never hears of it.
 */
const signsOfRelease = ['pointerup', 'pointercancel', 'pointermove', 'keydown', 'input'] as const;

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
    const release = (event: Event) => {
      if (!isPressed.current || isStillDown(event)) return;
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
    for (const sign of signsOfRelease) addEventListener(sign, release, options);
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

function isStillDown(event: Event): boolean {
  return event.type === 'pointermove' && (event as PointerEvent).buttons !== 0;
}
