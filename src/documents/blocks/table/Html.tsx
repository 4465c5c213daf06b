import type { FunctionComponent } from 'preact';
import type { TableBlock } from './block';
import { hundredths, isDense, isForPen } from './shape';

/** The table with its caption and column headers, in a frame that scrolls sideways where the screen is narrow. */
export const TableHtml: FunctionComponent<{ block: TableBlock }> = ({ block }) => (
  <div class="document-scroll" role="group" tabIndex={0} aria-label={block.caption}>
    <table class={classesOf(block)}>
      <caption>{block.caption}</caption>
      <colgroup>
        {hundredths(block).map((share, index) => (
          <col key={index} class={`document-column-${String(share)}`} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {block.columns.map((column, index) => (
            <th key={index} scope="col">
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {block.rows.map((row, index) => (
          <tr key={index}>
            {row.map((cell, column) => (
              <td key={column} class="document-text">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

function classesOf(block: TableBlock): string {
  const forPen = isForPen(block) ? ' document-table-for-pen' : '';
  return `document-table${forPen}${isDense(block) ? ' document-table-dense' : ''}`;
}
