import { beforeAll, describe, expect, it } from 'vitest';
import { DocumentView } from '../html/DocumentView';
import { missingLetters, pdfOf } from '../pdf';
import { allTags, readBack, spokenText, type ReadPdf } from '../pdf/read-back';
import { sheetsDocument } from '../specimens/drawn';
import { rendered } from '../specimens/html-text';
import { stringsOf } from '../strings';
import { textOf } from '../text';
import { wordsOf } from '../words';
import { paperSizes } from './sheet';

const said = [
  'Bekymret for en nabo?',
  'Ring 112',
  'Når nogen er i fare lige nu.',
  'QR-kode til siden om kontakt',
  'Forside',
];

describe('a document of sheets', () => {
  it('says what is written on them, and nothing else', () => {
    expect(wordsOf(stringsOf(sheetsDocument))).toEqual(wordsOf(said));
    expect(textOf(sheetsDocument)).toBe(`${said.join('\n\n')}\n`);
  });
});

describe('sheets on screen', () => {
  const { markup, texts } = rendered(<DocumentView document={sheetsDocument} titleLevel={2} />);

  it('are pictures of their pages, whose words are read in order', () => {
    expect(wordsOf(texts)).toEqual(wordsOf(said));
    expect(markup.match(/class="document-sheet document-sheet-[^"]*"/g)).toEqual([
      'class="document-sheet document-sheet-a4-portrait"',
      'class="document-sheet document-sheet-a4-landscape"',
    ]);
    expect(markup).not.toContain('style=');
  });

  it('have headings, deeper where the page has a title of its own, and paragraphs', () => {
    expect(markup.match(/role="(heading" aria-level="\d|paragraph)"/g)).toEqual([
      'role="heading" aria-level="2"',
      'role="heading" aria-level="3"',
      'role="paragraph"',
      'role="paragraph"',
    ]);
  });

  it('tell what a code is for', () => {
    expect(markup).toContain('<g role="img"><title>QR-kode til siden om kontakt</title>');
  });
});

describe('sheets as a PDF, read back', () => {
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = await readBack(await pdfOf(sheetsDocument, { now: new Date('2026-11-22T09:30:00Z') }));
  });

  it('have pages of exactly their sizes', () => {
    const sizes = [paperSizes['a4-portrait'], paperSizes['a4-landscape']];
    const rounded = (size: number) => Math.round(size * 100) / 100;
    expect(pdf.pageSizes.map((size) => size.map(rounded))).toEqual(
      sizes.map(({ width, height }) => [rounded(width), rounded(height)]),
    );
  });

  it('say the same words in the same order as headings, paragraphs and a picture', () => {
    expect(wordsOf(spokenText(pdf.root))).toEqual(wordsOf(said));
    expect(allTags(pdf.root).map(({ role }) => role)).toEqual(['Document', 'H1', 'H2', 'P', 'Figure', 'P']);
    expect(pdf.texts.filter(({ content }) => content === 'untagged')).toEqual([]);
  });

  it('show again what was said, and do not say it again', () => {
    const again = pdf.texts.filter(({ content }) => content === 'artifact');
    expect(again.map(({ text }) => text.trim())).toEqual(['Forside']);
  });

  it('set letters at their real sizes', () => {
    const sizeOf = (words: string) => pdf.texts.find(({ text }) => text.startsWith(words))?.size;
    expect([sizeOf('Bekymret'), sizeOf('Når nogen'), sizeOf('Forside')]).toEqual([48, 18, 24]);
  });

  it('have a title, and letters that the font has', async () => {
    expect(pdf.title).toBe('Opslag til opgangen');
    expect(await missingLetters(sheetsDocument)).toEqual([]);
  });
});
