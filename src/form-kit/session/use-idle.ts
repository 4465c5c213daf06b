import { useEffect, useRef, useState } from 'preact/hooks';
import { idleness, type Idleness } from './idle';
import { lastUse, noteUse } from './tab-storage';

/** What counts as using the tab. */
const signsOfUse = ['keydown', 'pointerdown', 'input', 'wheel', 'touchmove'] as const;

/** Using the tab is noted no oftener than this, in milliseconds. */
const noted = 5_000;

/**
 * Watches whether a tab that holds work is in use, and clears it when it was left alone for too long.
 * While it asks, only `keep` counts as use: a mouse that is knocked over must not answer for anyone.
 */
export function useIdle(holdsWork: boolean, clear: () => void): { idle: Idleness; keep: () => void } {
  const [idle, setIdle] = useState<Idleness>({ kind: 'in use' });
  const asking = useRef(false);
  asking.current = idle.kind === 'asking';

  useEffect(() => {
    if (!holdsWork) return undefined;
    if (lastUse() === undefined) noteUse(Date.now());
    const look = () => {
      const found = idleness(lastUse() ?? Date.now(), Date.now());
      setIdle(found);
      if (found.kind === 'over') clear();
    };
    const use = () => {
      const now = Date.now();
      if (!asking.current && Math.abs(now - (lastUse() ?? 0)) > noted) noteUse(now);
    };
    const clock = setInterval(look, 1000);
    // A tab in the background, or a computer that slept, hears no clock: it looks when it is seen again.
    document.addEventListener('visibilitychange', look);
    for (const sign of signsOfUse) addEventListener(sign, use, { capture: true, passive: true });
    look();
    return () => {
      clearInterval(clock);
      document.removeEventListener('visibilitychange', look);
      for (const sign of signsOfUse) removeEventListener(sign, use, { capture: true });
    };
  }, [holdsWork, clear]);

  return {
    idle: holdsWork ? idle : { kind: 'in use' },
    keep: () => {
      noteUse(Date.now());
      setIdle({ kind: 'in use' });
    },
  };
}
