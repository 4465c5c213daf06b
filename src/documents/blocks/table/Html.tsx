import type { FunctionComponent } from 'preact';
import type { TableBlock } from './block';
import { isForPen, twentieths } from './shape';

/** The table with its caption and column headers, in a frame that scrolls sideways where the screen is narrow. */
export const TableHtml: FunctionComponent<{ block: TableBlock }> = ({ block }) => (
  <div class="document-scroll" role="group" tabIndex={0} aria-label={block.caption}>
    <table class={isForPen(block) ? 'document-table document-table-for-pen' : 'document-table'}>
      <caption>{block.caption}</caption>
      <colgroup>
        {twentieths(block.columns).map((share, index) => (
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
