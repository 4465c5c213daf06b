import type { FunctionComponent } from 'preact';
import type { ListBlock } from './block';

/** The list; without items it shows nothing. */
export const ListHtml: FunctionComponent<{ block: ListBlock }> = ({ block }) => {
  if (block.items.length === 0) return null;
  const Tag = block.ordered ? 'ol' : 'ul';
  return (
    <Tag class="document-list">
      {block.items.map((item, index) => (
        <li key={index} class="document-text">
          {item}
        </li>
      ))}
    </Tag>
  );
};
