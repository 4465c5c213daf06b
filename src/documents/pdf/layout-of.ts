import type { FormDocument } from '../model';
import { sheetPage } from '../sheets/pdf';
import { paperSizes, type Sheet } from '../sheets/sheet';
import { documentFlow } from './document-flow';
import { pagesOf, type Page } from './layout';
import type { Measure } from './line';
import { pageFormats, textArea, type PageSize } from './look';
import { withRunningText } from './running';
import { tag, type Tag } from './tag';

/** A document in its place on paper: what is drawn on each page, how large the pages are, and what is read aloud. */
export interface Layout {
  pages: readonly Page[];
  sizes: readonly PageSize[];
  root: Tag;
}

/** The document on pages, its text measured by the font of the PDF. */
export async function layoutOf(document: FormDocument): Promise<Layout> {
  const { measure } = await openCanvas();
  return laidOut(document, measure);
}

/** jsPDF and the fonts are large, so they are fetched no sooner than a PDF is wanted. */
export async function openCanvas() {
  const { newCanvas } = await import('./paint');
  return newCanvas();
}

/** See {@link layoutOf}; for whoever has the measure at hand. */
export function laidOut(document: FormDocument, measure: Measure): Layout {
  return document.sheets === undefined ? flowing(document, measure) : inSheets(document.sheets, measure);
}

/** Blocks below each other, over as many pages as it takes. */
function flowing(document: FormDocument, measure: Measure): Layout {
  const format = pageFormats[document.orientation];
  const flow = documentFlow(document, { ...textArea(format), measure });
  const pages = withRunningText(pagesOf(flow.strips, format), document, format, measure);
  return { pages, sizes: pages.map(() => format), root: tag('Document', flow.tags) };
}

/** Each sheet on a page of its size. */
function inSheets(sheets: readonly Sheet[], measure: Measure): Layout {
  const painted = sheets.map((sheet) => sheetPage(sheet, measure));
  return {
    pages: painted.map(({ page }) => page),
    sizes: sheets.map(({ paper }) => paperSizes[paper]),
    root: tag(
      'Document',
      painted.flatMap(({ tags }) => tags),
    ),
  };
}
