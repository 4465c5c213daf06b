import type { FunctionComponent } from 'preact';
import { WalkedDrawing } from '../../drawing/WalkedDrawing';
import type { FigureBlock } from './block';

/**
 * The picture with its caption. A screen reader reads the caption and the picture told in words; of the drawing itself
 * only what can be walked part by part. On a narrow screen it scrolls sideways sooner than become too small to read.
 */
export const FigureHtml: FunctionComponent<{ block: FigureBlock }> = ({ block }) => {
  const { caption, alternative, drawing } = block;
  const canBeWalked = drawing.shapes.some(({ part }) => part !== undefined);
  const frame = canBeWalked ? {} : ({ role: 'group', tabIndex: 0, 'aria-label': caption } as const);
  return (
    <figure class="document-figure">
      <figcaption>{caption}</figcaption>
      <p class="document-alternative">{alternative}</p>
      <div class="document-scroll" {...frame}>
        <WalkedDrawing scene={drawing} name={caption} />
      </div>
    </figure>
  );
};
