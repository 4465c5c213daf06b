import { useLayoutEffect } from 'preact/hooks';

/** Lets the browser ask before unsaved work is left; not when going to another page of the site, where it stays in the tab. */
export function useLeavingWarning(unsaved: boolean): void {
  // With the paint that says "saved", not after it: who sees that and leaves at once is not asked.
  useLayoutEffect(() => {
    if (!unsaved) return undefined;
    let stayingOnSite = false;
    const noteLink = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      stayingOnSite = link?.origin === location.origin && link.target === '';
    };
    const ask = (event: BeforeUnloadEvent) => {
      if (!stayingOnSite) event.preventDefault();
    };
    addEventListener('click', noteLink, true);
    addEventListener('beforeunload', ask);
    return () => {
      removeEventListener('click', noteLink, true);
      removeEventListener('beforeunload', ask);
    };
  }, [unsaved]);
}
