import type { Page } from '@playwright/test';
import { pdfReading } from '../../documents/pdf-reading.ts';
import { bareWordsIn } from '../../documents/words.ts';

/** A page of the site as its reader gets it from the printer. */
export interface Paper {
  /** Sheets of A4, printed on one side. */
  sheets: number;
  /** How many words the page shows, its header and footer included. */
  words: number;
  /** Words that stand in the page and are not on the paper. */
  lost: string[];
}

/** Prints the page as it stands, in the media that it is shown in. */
export async function onPaper(page: Page): Promise<Paper> {
  const shown = bareWordsIn(await page.locator('body').innerText());
  const paper = await pdfReading(await page.pdf({ format: 'A4', preferCSSPageSize: true, tagged: true }));
  // A word may be broken at the end of a line, and a line between two sheets.
  const printed = squeezed([...paper.words, ...paper.labels, ...paper.strays].join(''));
  return {
    sheets: paper.pages,
    words: shown.length,
    lost: [...new Set(shown)].filter((word) => !printed.includes(squeezed(word))),
  };
}

/** Letters and digits alone. */
function squeezed(text: string): string {
  return text
    .normalize('NFKC')
    .replaceAll(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}
