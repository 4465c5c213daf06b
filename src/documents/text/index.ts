import { answersText } from '../blocks/answers/text';
import { figureText } from '../blocks/figure/text';
import { headingText } from '../blocks/heading/text';
import { listText } from '../blocks/list/text';
import { noticeText } from '../blocks/notice/text';
import { paragraphText } from '../blocks/paragraph/text';
import { signaturesText } from '../blocks/signatures/text';
import { tableText } from '../blocks/table/text';
import type { Block, BlockOf, FormDocument } from '../model';
import { sheetText } from '../sheets/text';
import { underlined } from './underlined';

const renderers: { [Kind in Block['kind']]: (block: BlockOf<Kind>) => string } = {
  heading: headingText,
  paragraph: paragraphText,
  notice: noticeText,
  list: listText,
  answers: answersText,
  table: tableText,
  figure: figureText,
  signatures: signaturesText,
};

/** The document as plain text, to be pasted into a case system: the same words in the same order as on paper. */
export function textOf(document: FormDocument): string {
  const parts = document.sheets?.map(sheetText) ?? flowingParts(document);
  const text = parts.filter((part) => part.trim() !== '').join('\n\n');
  return `${text.replace(/\r\n?/g, '\n')}\n`;
}

function flowingParts(document: FormDocument): string[] {
  return [
    document.marking,
    underlined(document.title, '='),
    document.subtitle,
    ...document.blocks.map(blockText),
  ];
}

function blockText(block: Block): string {
  // The record pairs each kind with its own renderer; the compiler cannot follow that pairing through an index.
  const render = renderers[block.kind] as (block: Block) => string;
  return render(block);
}
