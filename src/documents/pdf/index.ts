import type { FormDocument } from '../model';
import { stringsOf } from '../strings';
import { documentFlow } from './document-flow';
import { pagesOf } from './layout';
import { textWidth } from './look';
import { missingFrom } from './missing-letters';
import { withRunningText } from './running';
import { tag } from './tag';
import { taggedPages } from './tags';

/**
 * The document as a tagged PDF file, in the browser and at build time alike; the same document at the same `now` gives
 * the same bytes. Throws when the font lacks a letter: ask `missingLetters` first and tell the user.
 */
export async function pdfOf(
  document: FormDocument,
  { now }: { now: Date },
): Promise<Uint8Array<ArrayBuffer>> {
  const canvas = await openCanvas();
  const missing = missingFrom([...stringsOf(document), document.pageFoot], canvas.hasLetter);
  if (missing.length > 0) throw new Error(`The font of the PDF lacks ${missing.join(' ')}`);
  const { measure } = canvas;
  const flow = documentFlow(document, { width: textWidth, measure });
  const pages = withRunningText(pagesOf(flow.strips), document, measure);
  return canvas.paint(taggedPages(pages), tag('Document', flow.tags), document, now);
}

/** The letters of the document that a PDF cannot show, each once, in the order they occur; mostly none. */
export async function missingLetters(document: FormDocument): Promise<string[]> {
  const { hasLetter } = await openCanvas();
  return missingFrom([...stringsOf(document), document.pageFoot], hasLetter);
}

/** jsPDF and the fonts are large, so they are fetched no sooner than a PDF is wanted. */
async function openCanvas() {
  const { newCanvas } = await import('./paint');
  return newCanvas();
}
