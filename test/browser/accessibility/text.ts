import type { Page } from '@playwright/test';

/** Makes text twice as large without making the window narrower, as a browser's own setting for text does. */
export async function doubleText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const root = document.documentElement;
    root.style.fontSize = `${String(2 * Number.parseFloat(getComputedStyle(root).fontSize))}px`;
  });
}

/** Sets letters, words, lines and paragraphs as far apart as WCAG 1.4.12 says that a page must bear. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
      p { margin-bottom: 2em !important; }
    `);
    document.adoptedStyleSheets.push(sheet);
  });
}

/** Text that no longer shows whole: cut off by the edge of what holds it, or with other text upon it. */
export async function spoiltText(page: Page): Promise<string[]> {
  return await page.evaluate(() => {
    interface Line {
      element: Element;
      words: string;
      rect: DOMRect;
    }
    // Rows off screen are laid out only when they come into sight.
    const everything = new CSSStyleSheet();
    everything.replaceSync('* { content-visibility: visible !important; }');
    document.adoptedStyleSheets.push(everything);

    /** Where an element lies and what it does to what sticks out; asked for once, since every line in it asks. */
    const boxes = new Map<Element, ReturnType<typeof measured>>();
    const measured = (element: Element) => {
      const { position, clipPath, overflowX, overflowY } = getComputedStyle(element);
      return { position, clipPath, overflowX, overflowY, edge: element.getBoundingClientRect() };
    };
    const boxOf = (element: Element) => {
      const box = boxes.get(element) ?? measured(element);
      boxes.set(element, box);
      return box;
    };

    /** Words for screen readers alone lie in a box of a pixel, or in one that is clipped away. */
    const isOnlyHeard = (element: Element | null): boolean => {
      if (!element) return false;
      const { position, clipPath, edge } = boxOf(element);
      const isClipped = clipPath !== 'none' || edge.width <= 1;
      return (position === 'absolute' && isClipped) || isOnlyHeard(element.parentElement);
    };
    const isSeen = (element: Element) =>
      element.checkVisibility({ opacityProperty: true, visibilityProperty: true }) &&
      !element.closest('.skipnav, svg, select, textarea') &&
      !isOnlyHeard(element);
    /** False for what lies below the edge of a box that is scrolled. */
    const isInSight = ({ element, rect }: Line) => {
      for (let box = element.parentElement; box && box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY, edge } = boxOf(box);
        if (/auto|scroll/.test(overflowY) && (rect.bottom > edge.bottom || rect.top < edge.top)) return false;
        if (/auto|scroll/.test(overflowX) && (rect.right > edge.right || rect.left < edge.left)) return false;
      }
      return true;
    };

    const lines: Line[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const element = node.parentElement;
      const words = node.nodeValue?.trim() ?? '';
      if (!element || words === '' || !isSeen(element)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const rect of range.getClientRects())
        if (rect.width > 1 && isInSight({ element, words, rect })) lines.push({ element, words, rect });
    }

    /** The box that cuts off what sticks out of it, on each side that cannot be scrolled to. */
    const cutBy = ({ element, rect }: Line) => {
      for (let box: Element | null = element; box && box !== document.body; box = box.parentElement) {
        const { overflowX, overflowY, position, edge } = boxOf(box);
        const hides = (overflow: string) => overflow === 'hidden' || overflow === 'clip';
        if (hides(overflowX) && (rect.right > edge.right + 1 || rect.left < edge.left - 1)) return box;
        if (hides(overflowY) && (rect.bottom > edge.bottom + 1 || rect.top < edge.top - 1)) return box;
        if (position === 'fixed') return undefined;
      }
      return rect.left < -1 ? document.body : undefined;
    };

    /** True in a bar that stays in the window while the text scrolls under it. */
    const isInBar = (element: Element | null): boolean =>
      element !== null && (/sticky|fixed/.test(boxOf(element).position) || isInBar(element.parentElement));

    // The boxes of lines reach into each other a little; letters are what lies in the middle half of them.
    const middle = ({ rect }: Line) => ({
      top: rect.top + rect.height / 4,
      bottom: rect.bottom - rect.height / 4,
    });
    const sorted = lines
      .filter(({ element }) => !isInBar(element))
      .toSorted((one, other) => middle(one).top - middle(other).top);
    const overlaps = sorted.flatMap((line, index) => {
      const { bottom } = middle(line);
      const found: string[] = [];
      for (let at = index + 1; at < sorted.length; at += 1) {
        const other = sorted[at];
        if (!other || middle(other).top >= bottom) break;
        const shared =
          Math.min(line.rect.right, other.rect.right) - Math.max(line.rect.left, other.rect.left);
        if (shared > 2) found.push(`overlap: ${line.words.slice(0, 40)} / ${other.words.slice(0, 40)}`);
      }
      return found;
    });
    const cut = lines.flatMap((line) => {
      const box = cutBy(line);
      return box ? [`cut off: ${line.words.slice(0, 40)} by ${box.tagName}.${box.className}`] : [];
    });
    return [...new Set([...cut, ...overlaps])];
  });
}
