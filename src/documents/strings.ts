import { labelsOf } from '../domain/figure/scene';
import type { Answer, Block, BlockOf, FormDocument } from './model';
import { sheetStrings } from './sheets/strings';

const readers: { [Kind in Block['kind']]: (block: BlockOf<Kind>) => readonly string[] } = {
  heading: (block) => [block.text],
  paragraph: (block) => [block.text],
  notice: (block) => [block.text],
  list: (block) => block.items,
  answers: (block) => block.answers.flatMap(answerStrings),
  table: (block) => [block.caption, ...block.columns.map((column) => column.header), ...block.rows.flat()],
  figure: (block) => [block.caption, block.alternative],
  signatures: (block) => block.lines,
};

function answerStrings({ label, value }: Answer): readonly string[] {
  switch (value.kind) {
    case 'text':
      return [label, value.text];
    case 'lines':
      return [label];
    case 'boxes':
      return [label, ...value.boxes.map((box) => box.label)];
  }
}

/** What is written in pictures: seen, but told otherwise to those who listen. */
export function pictureLabels({ blocks }: FormDocument): string[] {
  return blocks.flatMap((block) => (block.kind === 'figure' ? labelsOf(block.drawing) : []));
}

/** Everything that the document says, in reading order; a marking or page foot that is repeated counts once. */
export function stringsOf(document: FormDocument): string[] {
  if (document.sheets !== undefined) return document.sheets.flatMap(sheetStrings);
  return [document.marking, document.title, document.subtitle, ...document.blocks.flatMap(blockStrings)];
}

function blockStrings(block: Block): readonly string[] {
  // The record pairs each kind with its own reader; the compiler cannot follow that pairing through an index.
  const read = readers[block.kind] as (block: Block) => readonly string[];
  return read(block);
}
