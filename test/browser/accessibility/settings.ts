import type { Page } from '@playwright/test';

/** Buttons and fields that are neither framed nor underlined: where the reader's colours rule, nothing else shows them. */
export async function withoutEdge(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const edges = (element: Element, pseudo?: string) => {
      const style = getComputedStyle(element, pseudo);
      return ['top', 'right', 'bottom', 'left'].filter((side) => {
        const isDrawn = style.getPropertyValue(`border-${side}-style`) !== 'none';
        return isDrawn && Number.parseFloat(style.getPropertyValue(`border-${side}-width`)) >= 1;
      });
    };
    // A field and the button beside it share an edge, and the cells of a table share all of theirs.
    const isFramed = (element: Element, pseudo?: string) => edges(element, pseudo).length >= 3;
    const isInCell = (element: Element) => edges(element.closest('td') ?? element).length > 0;
    const isUnderlined = (element: Element) =>
      getComputedStyle(element).textDecorationLine.includes('underline') ||
      [...element.querySelectorAll('*')].some((part) =>
        getComputedStyle(part).textDecorationLine.includes('underline'),
      );
    const labelOf = (element: Element) =>
      'labels' in element ? ((element.labels as NodeListOf<Element> | null)?.[0] ?? null) : null;
    return (
      [...document.querySelectorAll('button, .button, input:not([type=hidden]), select, textarea')]
        .filter((element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
        // What cannot be pressed just now need not look as if it could.
        .filter((element) => !element.matches(':disabled, [aria-disabled=true]'))
        .filter((element) => {
          const label = element.matches('[type=checkbox], [type=radio]') ? labelOf(element) : null;
          const isShown = isUnderlined(element) || isFramed(element) || isInCell(element);
          return !isShown && !(label && isFramed(label, '::before'));
        })
        .map((element) => element.outerHTML.slice(0, 120))
    );
  });
}

/** What still moves or fades. */
export async function moving(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const isTimed = (durations: string) => durations.split(',').some((time) => Number.parseFloat(time) > 0);
    return [...document.querySelectorAll('*')].flatMap((element) =>
      [undefined, '::before', '::after'].flatMap((pseudo) => {
        const style = getComputedStyle(element, pseudo);
        const fades = isTimed(style.transitionDuration);
        const moves = style.animationName !== 'none' && isTimed(style.animationDuration);
        const glides = style.scrollBehavior === 'smooth';
        return fades || moves || glides ? [`${element.tagName}.${element.className}${pseudo ?? ''}`] : [];
      }),
    );
  });
}

/** Buttons that are called the same within the same named groups: one who only hears their names cannot tell them apart. */
export async function sameNames(page: Page): Promise<string[]> {
  const heard = await page.getByRole('main').ariaSnapshot();
  /** The named groups around the line at hand, each with how far it is indented. */
  const around: { indent: number; name: string }[] = [];
  const buttons: string[] = [];
  for (const line of heard.split('\n')) {
    const [, spaces = '', role = '', name] = /^( *)- '?(\w+)(?: "((?:[^"\\]|\\.)*)")?/.exec(line) ?? [];
    while (around.length > 0 && (around.at(-1)?.indent ?? 0) >= spaces.length) around.pop();
    if (name === undefined) continue;
    if (role === 'button') buttons.push([...around.map((group) => group.name), name].join(' > '));
    else around.push({ indent: spaces.length, name });
  }
  return buttons.filter((name, index) => buttons.indexOf(name) !== index);
}
