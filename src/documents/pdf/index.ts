import type { FormDocument } from '../model';
import { sheetPage } from '../sheets/pdf';
import { paperSizes, type Sheet } from '../sheets/sheet';
import { pictureLabels, stringsOf } from '../strings';
import { documentFlow } from './document-flow';
import { pagesOf } from './layout';
import type { Measure } from './line';
import { pageFormats, textArea } from './look';
import { missingFrom } from './missing-letters';
import type { Painting } from './paint';
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
  const { hasLetter, measure, paint } = await openCanvas();
  const missing = missingFrom(lettersOf(document), hasLetter);
  if (missing.length > 0) throw new Error(`The font of the PDF lacks ${missing.join(' ')}`);
  const painting =
    document.sheets === undefined ? flowing(document, measure) : inSheets(document.sheets, measure);
  return paint(painting, document, now);
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

/** Blocks below each other, over as many pages as it takes. */
function flowing(document: FormDocument, measure: Measure): Painting {
  const format = pageFormats[document.orientation];
  const flow = documentFlow(document, { ...textArea(format), measure });
  const pages = withRunningText(pagesOf(flow.strips, format), document, format, measure);
  return { tagged: taggedPages(pages), sizes: pages.map(() => format), root: tag('Document', flow.tags) };
}

/** Each sheet on a page of its size. */
function inSheets(sheets: readonly Sheet[], measure: Measure): Painting {
  const painted = sheets.map((sheet) => sheetPage(sheet, measure));
  return {
    tagged: taggedPages(painted.map(({ page }) => page)),
    sizes: sheets.map(({ paper }) => paperSizes[paper]),
    root: tag(
      'Document',
      painted.flatMap(({ tags }) => tags),
    ),
  };
}

/** jsPDF and the fonts are large, so they are fetched no sooner than a PDF is wanted. */
async function openCanvas() {
  const { newCanvas } = await import('./paint');
  return newCanvas();
}
