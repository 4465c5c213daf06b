import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * What axe finds wrong in the page as it stands, a line for each rule and place; empty for nothing.
 * @param within a part of the page, where the rest was looked at before and is as it was
 */
export async function accessibilityFaults(page: Page, within = 'html'): Promise<string[]> {
  await atRest(page);
  // In forced colours the contrast is the system's, and axe would measure the colours that are not shown.
  const forced = await page.evaluate(() => matchMedia('(forced-colors: active)').matches);
  const rules = {
    'target-size': { enabled: true },
    'label-content-name-mismatch': { enabled: true },
    'css-orientation-lock': { enabled: true },
    'color-contrast': { enabled: !forced },
  };
  // Asked for the faults alone: describing all that passes takes axe as long as looking for faults.
  const options = { rules, resultTypes: ['violations' as const] };
  await stopFollowing(page);
  const { violations } = await new AxeBuilder({ page, ...(await sourceFor(page)) })
    .setLegacyMode(true)
    .options(options)
    .include(within)
    .analyze();
  await followAgain(page);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map((node) => `${id} (${help}): ${node.target.join(' ')} ${node.html.slice(0, 120)}`),
  );
}

/**
 * Lets what follows the reader down the page stand where it belongs: axe takes a button that lies half below it for too
 * small, though it is whole as soon as the page is scrolled on.
 */
async function stopFollowing(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('body *'))
      if (getComputedStyle(element).position === 'sticky') element.style.position = 'static';
  });
}

async function followAgain(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const element of document.querySelectorAll<HTMLElement>('[style*="position: static"]'))
      element.style.removeProperty('position');
  });
}

/** Nothing where axe is in the page from an earlier look: reading it again takes as long as half a look. */
async function sourceFor(page: Page): Promise<{ axeSource?: string }> {
  return (await page.evaluate(() => 'axe' in window)) ? { axeSource: ';' } : {};
}

/** Waits until nothing moves or fades: half-way through a change of colours no contrast is right. */
async function atRest(page: Page): Promise<void> {
  await page.evaluate(async () => {
    await new Promise(requestAnimationFrame);
    await Promise.all(document.getAnimations().map((animation) => animation.finished));
  });
}

/** What is wider than the window, so that a reader must scroll sideways: its innermost parts; empty for nothing. */
export async function tooWide(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if (document.documentElement.scrollWidth <= width) return [];
    const sticksOut = (element: Element): boolean => element.getBoundingClientRect().right > width + 1;
    return [...document.body.querySelectorAll('*')]
      .filter((element) => sticksOut(element) && ![...element.children].some(sticksOut))
      .map((element) => `${element.tagName} ${element.className} ${element.textContent.trim().slice(0, 40)}`);
  });
}

/**
 * What is to be tapped but under 44 px high, outside running text. A field and its label are one target: the
 * design system draws its boxes on the label.
 */
export async function smallTargets(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    const targets = 'a[href], button, input:not([type="hidden"]), select, textarea, summary, [role="button"]';

    const isHidden = (element: Element): boolean => {
      const { width, height, right, bottom } = element.getBoundingClientRect();
      const isSeen = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      return !isSeen || width <= 1 || height <= 1 || right <= 0 || bottom <= 0;
    };

    const isInRunningText = (element: Element): boolean => {
      if (getComputedStyle(element).display !== 'inline') return false;
      let block = element.parentElement;
      while (block !== null && getComputedStyle(block).display === 'inline') block = block.parentElement;
      return (block?.textContent.trim().length ?? 0) > element.textContent.trim().length;
    };

    const heightOf = (element: Element): number => {
      const labels = 'labels' in element ? [...((element.labels ?? []) as NodeListOf<Element>)] : [];
      return Math.max(...[element, ...labels].map((part) => part.getBoundingClientRect().height));
    };

    return [...document.querySelectorAll(targets)]
      .filter((element) => !isHidden(element) && !isInRunningText(element) && heightOf(element) < 43.5)
      .map((element) => `${String(Math.round(heightOf(element)))} px: ${element.outerHTML.slice(0, 120)}`);
  });
}

/** What of the site's navigation and searching would be printed; empty for nothing. */
export async function printedNavigation(page: Page): Promise<string[]> {
  return await page.evaluate(() =>
    [...document.querySelectorAll('nav, search, [role="search"], [role="navigation"], body > a[href^="#"]')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }))
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}
