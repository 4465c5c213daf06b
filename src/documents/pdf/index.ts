import type { FormDocument } from '../model';
import { pictureLabels, stringsOf } from '../strings';
import { laidOut, openCanvas } from './layout-of';
import { missingFrom } from './missing-letters';
import { taggedPages } from './tags';

/**
 * The document as a tagged PDF file, in the browser and at build time alike; the same document at the same `now` gives
 * the same bytes. Throws when the font lacks a letter: ask `missingLetters` first and tell the user.
 */
export async function pdfOf(
  document: FormDocument,
  { now }: { now: Date },
): Promise<Uint8Array<ArrayBuffer>> {
  const { hasLetter, measure, paint } = await openCanvas();
  const missing = missingFrom(lettersOf(document), hasLetter);
  if (missing.length > 0) throw new Error(`The font of the PDF lacks ${missing.join(' ')}`);
  const { pages, sizes, root } = laidOut(document, measure);
  return paint({ tagged: taggedPages(pages), sizes, root }, document, now);
}

/** The letters of the document that a PDF cannot show, each once, in the order they occur; mostly none. */
export async function missingLetters(document: FormDocument): Promise<string[]> {
  const { hasLetter } = await openCanvas();
  return missingFrom(lettersOf(document), hasLetter);
}

const lettersOf = (document: FormDocument): string[] => [
  ...stringsOf(document),
  ...pictureLabels(document),
  document.pageFoot,
];
