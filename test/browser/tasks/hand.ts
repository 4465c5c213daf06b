import type { Locator, Page } from '@playwright/test';

/** What a task costs the person who does it. */
export interface Effort {
  /** Taps, clicks and single keys. */
  presses: number;
  characters: number;
  /** How often one moves on by most of a screen before one sees what comes next. */
  screens: number;
}

/** Someone at the screen, who is counted. */
export interface Hand {
  readonly effort: Effort;
  /** Moves on until something is before one's eyes. */
  find(target: Locator): Promise<void>;
  press(target: Locator): Promise<void>;
  /** Presses keys together, such as Ctrl and S. */
  pressKeys(keys: string): Promise<void>;
  /** Types where the cursor stands, or in a field that is pressed first. */
  type(words: string, field?: Locator): Promise<void>;
  /** Fills in a day, which takes its eight figures. */
  typeDay(day: string, field: Locator): Promise<void>;
  /** Pastes what was copied elsewhere: one press. */
  paste(words: string, field: Locator): Promise<void>;
  /** Chooses a file in the computer's own window: its name, and "Open". */
  choose(file: string, button: Locator): Promise<void>;
}

/** A hand that has done nothing yet. */
export function handOn(page: Page): Hand {
  const effort: Effort = { presses: 0, characters: 0, screens: 0 };
  const find = async (target: Locator) => {
    await target.waitFor();
    effort.screens += await screensTo(target);
    await target.scrollIntoViewIfNeeded();
  };
  const press = async (target: Locator) => {
    await find(target);
    await target.click();
    effort.presses += 1;
  };
  return {
    effort,
    find,
    press,
    pressKeys: async (keys) => {
      await page.keyboard.press(keys);
      effort.presses += 1;
    },
    type: async (words, field) => {
      if (field) await press(field);
      await page.keyboard.type(words);
      effort.characters += words.length;
    },
    typeDay: async (day, field) => {
      await press(field);
      await field.fill(day);
      effort.characters += day.replaceAll('-', '').length;
    },
    paste: async (words, field) => {
      await find(field);
      await field.fill(words);
      effort.presses += 1;
    },
    choose: async (file, button) => {
      const choosing = page.waitForEvent('filechooser');
      await press(button);
      await (await choosing).setFiles(file);
      effort.presses += 2;
    },
  };
}

/** How many times one must move on, each time by most of a screen, until something is wholly in sight. */
function screensTo(target: Locator): Promise<number> {
  return target.evaluate((element) => {
    const { top, bottom } = element.getBoundingClientRect();
    const beyond = Math.max(bottom - innerHeight, -top, 0);
    return Math.ceil(beyond / (innerHeight * 0.8));
  });
}

/**
 * Seconds that someone with practice needs, by the keystroke-level model of Card, Moran and Newell: to think of each
 * step (1.35), to point at it (1.1) and press (0.2), to type a character (0.28), to move on by a screen (0.2) and look.
 */
export function secondsByHand({ presses, characters, screens }: Effort): number {
  return Math.round(presses * (1.35 + 1.1 + 0.2) + characters * 0.28 + screens * (0.2 + 1.35));
}
