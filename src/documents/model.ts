import type { AnswersBlock } from './blocks/answers/block';
import type { FigureBlock } from './blocks/figure/block';
import type { HeadingBlock } from './blocks/heading/block';
import type { ListBlock } from './blocks/list/block';
import type { NoticeBlock } from './blocks/notice/block';
import type { ParagraphBlock } from './blocks/paragraph/block';
import type { SignaturesBlock } from './blocks/signatures/block';
import type { Sheet } from './sheets/sheet';
import type { TableBlock } from './blocks/table/block';

export type { Answer, AnswersBlock, AnswerValue } from './blocks/answers/block';
export type { FigureBlock } from './blocks/figure/block';
export type { HeadingBlock } from './blocks/heading/block';
export type { ListBlock } from './blocks/list/block';
export type { NoticeBlock } from './blocks/notice/block';
export type { ParagraphBlock } from './blocks/paragraph/block';
export type { SignaturesBlock } from './blocks/signatures/block';
export type { Sheet } from './sheets/sheet';
export type { TableBlock, TableColumn } from './blocks/table/block';

/**
 * What a filled-in form says, ready to be shown: strings and numbers only, every word already decided by the
 * form's room. Renderers (HTML, PDF, text) add, drop and format no words; each handles every block kind, by type.
 */
export interface FormDocument {
  /** Stable within its form, for example `report`; tells the documents of one form apart. */
  id: string;
  /** The document's h1 and the PDF's title. Never a citizen's name. */
  title: string;
  /** Set above the title, for example "Fortroligt"; empty where the document holds no personal data. */
  marking: string;
  /** Under the title: date and the like. Empty for none. */
  subtitle: string;
  /** How the paper is turned: portrait for what is read, landscape for wide tables and pictures. */
  orientation: Orientation;
  blocks: readonly Block[];
  /**
   * Pages painted from edge to edge. Where there are any, they are all that is shown: the title only names the
   * document and its file; marking, subtitle, blocks and page foot are empty.
   */
  sheets?: readonly Sheet[];
  /** Template for the foot of each page, with `{page}` and `{pages}`: "Side {page} af {pages}". An artifact, not content. */
  pageFoot: string;
  /** File name without ending, ASCII, without personal data: "henvendelse-2026-11-22". */
  fileName: string;
  /** BCP 47; `da` for all forms today. */
  language: string;
}

/** How the paper of a document is turned. */
export type Orientation = 'portrait' | 'landscape';

/** A piece of a document. A new kind does not compile until every renderer has it. */
export type Block =
  | HeadingBlock
  | ParagraphBlock
  | NoticeBlock
  | ListBlock
  | AnswersBlock
  | TableBlock
  | FigureBlock
  | SignaturesBlock;

/** The blocks of one kind. */
export type BlockOf<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;
