import type { FunctionComponent } from 'preact';
import { headingTag, type TitleLevel } from '../../html/title-level';
import type { HeadingBlock } from './block';

/** The heading, as deep as the place of the document on its page makes it. */
export const HeadingHtml: FunctionComponent<{ block: HeadingBlock; titleLevel: TitleLevel }> = ({
  block,
  titleLevel,
}) => {
  const Tag = headingTag(block.level, titleLevel);
  return <Tag class={`document-heading document-heading-${String(block.level)}`}>{block.text}</Tag>;
};
