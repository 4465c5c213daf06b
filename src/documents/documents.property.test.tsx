import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DocumentView } from './html/DocumentView';
import { pdfOf } from './pdf';
import { documentFlow } from './pdf/document-flow';
import { pagesOf } from './pdf/layout';
import { pageFormats, textArea, type PageFormat } from './pdf/look';
import { extentOf, type Mark } from './pdf/mark';
import { pictureTexts, readBack, spokenText } from './pdf/read-back';
import { collisions, outsideMargins } from './pdf/read-back-checks';
import { arbitraryDocument } from './specimens/arbitrary-document';
import { plainSetting } from './specimens/plain-setting';
import { rendered } from './specimens/html-text';
import { pictureLabels, stringsOf } from './strings';
import { textOf } from './text';
import { wordsOf } from './words';

const now = new Date('2026-11-22T09:30:00Z');

function isWithinMargins(mark: Mark, { left, top, width, height, right, bottom }: PageFormat): boolean {
  const area = extentOf(mark);
  const far = { x: area.x + area.width, y: area.y + area.height };
  return (
    area.x >= left - 0.01 &&
    far.x <= width - right + 0.01 &&
    area.y >= top - 0.01 &&
    far.y <= height - bottom + 0.01
  );
}

describe('any document', () => {
  it('says the same words in the same order on screen and on paper, within its pages', async () => {
    await fc.assert(
      fc.asyncProperty(arbitraryDocument, async (document) => {
        const words = wordsOf(stringsOf(document));
        const shown = rendered(<DocumentView document={document} />);
        expect(wordsOf(shown.texts)).toEqual(words);
        expect(wordsOf(shown.labels)).toEqual(wordsOf(pictureLabels(document)));
        const pdf = await readBack(await pdfOf(document, { now }));
        expect(wordsOf(spokenText(pdf.root))).toEqual(words);
        expect(wordsOf(pictureTexts(pdf.root))).toEqual(wordsOf(shown.labels));
        expect(pdf.texts.filter(({ content }) => content === 'untagged')).toEqual([]);
        expect(outsideMargins(pdf.texts, pageFormats[document.orientation])).toEqual([]);
        expect(collisions(pdf.texts)).toEqual([]);
      }),
      // A shrunk counterexample would take minutes, since each try makes and reads a file.
      { numRuns: 25, endOnFailure: true },
    );
  }, 60_000);

  it('draws nothing outside the margins of its pages, not even a line', () => {
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const format = pageFormats[document.orientation];
        const flow = documentFlow(document, { ...textArea(format), measure: plainSetting.measure });
        const marks = pagesOf(flow.strips, format).flat();
        expect(marks.filter((mark) => !isWithinMargins(mark, format))).toEqual([]);
      }),
      { endOnFailure: true },
    );
  }, 30_000);

  it('says the same words in the same order as plain text', () => {
    const letters = (texts: readonly string[]) =>
      wordsOf(texts)
        .join('\n')
        .match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
    fc.assert(
      fc.property(arbitraryDocument, (document) => {
        const blocks = document.blocks.map((block) =>
          block.kind === 'list' ? { ...block, ordered: false } : block,
        );
        const unnumbered = { ...document, blocks };
        expect(letters([textOf(unnumbered)])).toEqual(letters(stringsOf(unnumbered)));
      }),
    );
  });
});
