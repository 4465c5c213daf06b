import type { ComponentType, FunctionComponent } from 'preact';
import { AnswersHtml } from '../blocks/answers/Html';
import { FigureHtml } from '../blocks/figure/Html';
import { HeadingHtml } from '../blocks/heading/Html';
import { ListHtml } from '../blocks/list/Html';
import { NoticeHtml } from '../blocks/notice/Html';
import { ParagraphHtml } from '../blocks/paragraph/Html';
import { SignaturesHtml } from '../blocks/signatures/Html';
import { TableHtml } from '../blocks/table/Html';
import type { Block, BlockOf } from '../model';
import type { TitleLevel } from './title-level';

interface BlockProps<Kind extends Block['kind']> {
  block: BlockOf<Kind>;
  titleLevel: TitleLevel;
}

const components: { [Kind in Block['kind']]: ComponentType<BlockProps<Kind>> } = {
  heading: HeadingHtml,
  paragraph: ParagraphHtml,
  notice: NoticeHtml,
  list: ListHtml,
  answers: AnswersHtml,
  table: TableHtml,
  figure: FigureHtml,
  signatures: SignaturesHtml,
};

/** Any block of a document as HTML. */
export const BlockHtml: FunctionComponent<BlockProps<Block['kind']>> = ({ block, titleLevel }) => {
  // The record pairs each kind with its own component; the compiler cannot follow that pairing through an index.
  const Component = components[block.kind] as ComponentType<BlockProps<Block['kind']>>;
  return <Component block={block} titleLevel={titleLevel} />;
};
