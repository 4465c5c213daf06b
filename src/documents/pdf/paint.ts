import { jsPDF } from 'jspdf';
import { bold, regular } from 'virtual:document-font';
import type { FormDocument } from '../model';
import { internalsOf, type FontMetadata, type Internals } from './jspdf-internals';
import type { Measure } from './line';
import type { Face, PageSize } from './look';
import type { Mark, PathMark } from './mark';
import { fileIdentifier, pdfDate, xmpMetadata } from './metadata';
import { printable } from './printable';
import { pathOperators, pdfText, reference } from './syntax';
import type { Tag } from './tag';
import { closing, writeStructure, type PageObject, type TaggedPages } from './tags';

const fontNames: Record<Face, string> = { regular: 'NotoSans-Regular', bold: 'NotoSans-Bold' };
const fontData: Record<Face, string> = { regular, bold };

/** An empty PDF with its fonts: measures text, knows which letters it can set, and paints what was laid out. */
export interface Canvas {
  measure: Measure;
  /** Whether the fonts have this letter, in both weights. */
  hasLetter: (letter: string) => boolean;
  paint: (what: Painting, document: FormDocument, now: Date) => Uint8Array<ArrayBuffer>;
}

/** What is painted: pages with their sizes, and the structure that makes them readable by ear. */
export interface Painting {
  tagged: TaggedPages;
  sizes: readonly PageSize[];
  root: Tag;
}

/** A new canvas; each paints one document. */
export function newCanvas(): Canvas {
  const pdf = new jsPDF({
    unit: 'pt',
    format: 'a4',
    compress: true,
    putOnlyUsedFonts: true,
    floatPrecision: 3,
  });
  const metadata = { regular: addFont(pdf, 'regular'), bold: addFont(pdf, 'bold') };
  return {
    measure: (text, face, size) => (widthOf(text, metadata[face]) * size) / 1000,
    hasLetter: (letter) => Object.values(metadata).every((font) => hasGlyph(font, letter)),
    paint: (painting, document, now) => {
      const { tagged, sizes } = painting;
      describe(pdf, document, now);
      subscribe(internalsOf(pdf), painting, document);
      tagged.pages.forEach((page, index) => {
        if (index > 0) pdf.addPage();
        setSize(pdf, sizes[index]);
        for (const { opening, pieces } of page) {
          internalsOf(pdf).write(opening);
          for (const piece of pieces) {
            if (piece.opening !== undefined) internalsOf(pdf).write(piece.opening);
            for (const mark of piece.marks) paintMark(pdf, mark);
            if (piece.opening !== undefined) internalsOf(pdf).write(closing);
          }
          internalsOf(pdf).write(closing);
        }
      });
      return new Uint8Array(pdf.output('arraybuffer'));
    },
  };
}

/** Makes the newest page as large as it is to be; a new one is like the one before. */
function setSize(pdf: jsPDF, size: PageSize | undefined): void {
  if (size === undefined) return;
  const { pageSize } = internalsOf(pdf);
  pageSize.setWidth(size.width);
  pageSize.setHeight(size.height);
}

function addFont(pdf: jsPDF, face: Face): FontMetadata {
  const file = `${fontNames[face]}.ttf`;
  pdf.addFileToVFS(file, fontData[face]);
  pdf.addFont(file, fontNames[face], 'normal');
  pdf.setFont(fontNames[face], 'normal');
  return internalsOf(pdf).getFont().metadata;
}

/** In thousandths of the size, each letter cut to a whole number as jsPDF writes it into the file. */
function widthOf(text: string, font: FontMetadata): number {
  let width = 0;
  for (let index = 0; index < text.length; index += 1) {
    width += Math.trunc(font.widthOfGlyph(font.characterToGlyph(text.charCodeAt(index))));
  }
  return width;
}

function hasGlyph(font: FontMetadata, letter: string): boolean {
  return Array.from(letter).every((character) => font.characterToGlyph(character.codePointAt(0) ?? 0) !== 0);
}

function describe(pdf: jsPDF, document: FormDocument, now: Date): void {
  internalsOf(pdf).setPdfVersion('1.7');
  pdf.setProperties({ title: printable(document.title) });
  pdf.setFileId(fileIdentifier(document, now));
  pdf.setCreationDate(pdfDate(now));
  pdf.addMetadata(xmpMetadata(document, now), true);
}

/** Hooks into the moments at which jsPDF writes pages and catalog, to add what makes the file readable by ear. */
function subscribe(internals: Internals, { tagged, sizes, root }: Painting, document: FormDocument): void {
  const pages: PageObject[] = [];
  let structureId = 0;
  internals.events.subscribe('putPage', ({ objId, pageNumber }) => {
    const size = sizes[pageNumber - 1];
    if (size !== undefined) pages[pageNumber - 1] = { ...size, id: objId };
    internals.write(`/StructParents ${String(pageNumber - 1)} /Tabs /S`);
  });
  internals.events.subscribe('postPutResources', () => {
    structureId = writeStructure(root, tagged, pages, {
      newId: () => internals.newObjectDeferred(),
      put: (objectId, dictionary) => {
        internals.newObjectDeferredBegin(objectId, true);
        internals.write(dictionary);
        internals.write('endobj');
      },
    });
  });
  internals.events.subscribe('putCatalog', () => {
    internals.write(`/MarkInfo <</Marked true>> /StructTreeRoot ${reference(structureId)}`);
    internals.write(`/Lang ${pdfText(document.language)} /ViewerPreferences <</DisplayDocTitle true>>`);
  });
}

function paintMark(pdf: jsPDF, mark: Mark): void {
  switch (mark.kind) {
    case 'text':
      pdf.setFont(fontNames[mark.face], 'normal').setFontSize(mark.size).setTextColor(mark.colour);
      pdf.text(mark.text, mark.x, mark.y);
      break;
    case 'rule':
      pdf.setDrawColor(mark.colour).setLineWidth(mark.thickness);
      pdf.line(mark.x, mark.y, mark.toX, mark.toY);
      break;
    case 'box': {
      const { fill, outline } = mark;
      if (fill !== undefined) pdf.setFillColor(fill);
      if (outline !== undefined) pdf.setDrawColor(outline.colour).setLineWidth(outline.thickness);
      const style = `${fill === undefined ? '' : 'F'}${outline === undefined ? '' : 'D'}`;
      pdf.rect(mark.x, mark.y, mark.width, mark.height, style);
      break;
    }
    case 'path':
      paintPath(pdf, mark);
  }
}

function paintPath(pdf: jsPDF, { fill, stroke, ...mark }: PathMark): void {
  const { pageSize, write } = internalsOf(pdf);
  if (fill !== undefined) pdf.setFillColor(fill);
  if (stroke !== undefined) pdf.setDrawColor(stroke.colour).setLineWidth(stroke.thickness);
  if (stroke?.dash !== undefined) pdf.setLineDashPattern([...stroke.dash], 0);
  write(pathOperators(mark.path, mark, pageSize.getHeight()));
  write(fill === undefined ? 'S' : stroke === undefined ? 'f' : 'B');
  if (stroke?.dash !== undefined) pdf.setLineDashPattern([], 0);
}
