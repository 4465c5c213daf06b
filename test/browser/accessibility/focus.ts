import type { Page } from '@playwright/test';

/** What can be told of where the keyboard stands. */
export interface Stop {
  /** What has the focus, for a message. */
  name: string;
  /** What is wrong with it; empty for nothing. */
  faults: string[];
}

declare global {
  interface Window {
    /** The element that {@link walk} was at before. */
    lastStop?: Element;
    /** The elements that it has been at. */
    visited?: Set<Element>;
  }
}

/** Presses Tab through the page, from its first stop to its last. @returns what is wrong on the way, and how many stops there are */
export async function walk(page: Page): Promise<{ faults: string[]; stops: number }> {
  const faults: string[] = [];
  // More than any page has: a page that never lets go of the focus is noticed.
  for (let stops = 0; stops < 500; stops += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(whereTheFocusIs);
    if (stop === 'end') return { faults: [...faults, ...(await page.evaluate(passedOver))], stops };
    if (stop === 'same') continue;
    faults.push(...stop.faults.map((fault) => `${fault}: ${stop.name}`));
  }
  return { faults: [...faults, 'Tab comes to no end'], stops: 500 };
}

/**
 * The stop at hand and its faults; the same one again in a field for a date, where Tab goes through day, month and
 * year; the end after the last one, where the browser's own buttons follow. Runs in the page.
 */
function whereTheFocusIs(): Stop | 'same' | 'end' {
  const focused = document.activeElement;
  if (!focused || focused === document.body || focused === document.documentElement) return 'end';
  const visited = (window.visited ??= new Set());
  if (focused === window.lastStop) return 'same';
  if (visited.has(focused)) return 'end';
  const labels = 'labels' in focused ? [...((focused.labels ?? []) as NodeListOf<HTMLElement>)] : [];
  const parts = [focused, ...labels];

  type Colour = [number, number, number, number];
  const colourOf = (value: string): Colour => {
    const [red = 0, green = 0, blue = 0, alpha = 1] = (/\(([^)]*)\)/.exec(value)?.[1] ?? '')
      .split(/[ ,/]+/)
      .map(Number);
    return [red, green, blue, alpha];
  };
  const brightness = (colour: Colour) => {
    const [red = 0, green = 0, blue = 0] = colour
      .slice(0, 3)
      .map((part) => part / 255)
      .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const contrast = (one: Colour, other: Colour) => {
    const [dark = 0, light = 0] = [brightness(one), brightness(other)].sort((a, b) => a - b);
    return (light + 0.05) / (dark + 0.05);
  };
  const groundOf = (element: Element | null): Colour => {
    for (let at = element; at; at = at.parentElement) {
      const colour = colourOf(getComputedStyle(at).backgroundColor);
      if (colour[3] === 1) return colour;
    }
    return [255, 255, 255, 1];
  };

  /** What the ring lies on. That of a link which takes a whole box lies around the box. */
  const around = (part: Element, pseudo: string | undefined, offset: number) => {
    if (offset < 0) return part;
    const box = pseudo === '::after' && part instanceof HTMLElement ? part.offsetParent : part;
    return box?.parentElement ?? null;
  };
  /** How well a ring is seen against what it lies on. */
  const rings = parts.flatMap((part) =>
    [undefined, '::before', '::after'].flatMap((pseudo) => {
      const style = getComputedStyle(part, pseudo);
      const isDrawn = pseudo === undefined || style.content !== 'none';
      if (!isDrawn || style.outlineStyle === 'none' || Number.parseFloat(style.outlineWidth) < 2) return [];
      const ground = groundOf(around(part, pseudo, Number.parseFloat(style.outlineOffset)));
      return [contrast(colourOf(style.outlineColor), ground)];
    }),
  );

  /** A point of it that is neither outside the window nor behind anything else. */
  const isInSight = parts.some((part) => {
    const { left, top, width, height } = part.getBoundingClientRect();
    return [0.1, 0.3, 0.5, 0.7, 0.9].some((across) =>
      [0.1, 0.3, 0.5, 0.7, 0.9].some((down) => {
        const seen = document.elementFromPoint(left + width * across, top + height * down);
        return seen !== null && parts.some((whole) => whole.contains(seen));
      }),
    );
  });
  const last = window.lastStop;
  const comesAfter =
    !last?.isConnected || (last.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING) > 0;
  window.lastStop = focused;
  visited.add(focused);

  const best = Math.max(...rings);
  return {
    name: focused.outerHTML.slice(0, 120),
    faults: [
      ...(rings.length === 0 ? ['no ring shows the focus'] : []),
      ...(rings.length > 0 && best < 3 ? [`the ring has a contrast of ${best.toFixed(1)}`] : []),
      ...(isInSight ? [] : ['out of sight']),
      ...(comesAfter ? [] : ['before what had the focus before']),
    ],
  };
}

/** What can be used with the mouse, and was not among the stops. Runs in the page. */
function passedOver(): string[] {
  const usable = 'a[href], button, input, select, textarea, summary, [tabindex="0"], [role="button"]';
  const isInStopGroup = (element: Element) =>
    element instanceof HTMLInputElement &&
    element.type === 'radio' &&
    [...(window.visited ?? [])].some(
      (stop) => stop instanceof HTMLInputElement && stop.name === element.name,
    );
  return [...document.querySelectorAll<HTMLElement>(usable)]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && element.tabIndex >= 0)
    .filter(
      (element) => !element.matches(':disabled') && !window.visited?.has(element) && !isInStopGroup(element),
    )
    .map((element) => `never reached: ${element.outerHTML.slice(0, 120)}`);
}
