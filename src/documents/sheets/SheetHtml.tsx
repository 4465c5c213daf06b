import type { FunctionComponent } from 'preact';
import { groupsOf, type Shape, type TextShape } from '../../domain/figure/scene';
import { Shapes, Words, type WordsRole } from '../drawing/Shapes';
import { headingTag, type TitleLevel } from '../html/title-level';
import { paperSizes, type Sheet } from './sheet';

/** A sheet as a picture of the page, as wide as its place allows; its words are read as headings and paragraphs. */
export const SheetHtml: FunctionComponent<{ sheet: Sheet; titleLevel: TitleLevel }> = ({
  sheet,
  titleLevel,
}) => {
  const { width, height } = paperSizes[sheet.paper];
  const shapes = groupsOf(sheet.drawing).flatMap((group) => group.shapes);
  return (
    <div class={`document-sheet document-sheet-${sheet.paper}`}>
      <svg viewBox={`0 0 ${width} ${height}`}>
        {shapes.map((shape, index) => (
          <SheetPiece key={index} shape={shape} titleLevel={titleLevel} />
        ))}
      </svg>
    </div>
  );
};

const SheetPiece: FunctionComponent<{ shape: Shape; titleLevel: TitleLevel }> = ({ shape, titleLevel }) => {
  if (shape.repeats) {
    return (
      <g aria-hidden="true">
        <Shapes shapes={[shape]} />
      </g>
    );
  }
  if (shape.kind === 'text') return <Words shape={shape} says={roleOf(shape, titleLevel)} />;
  const drawn = <Shapes shapes={[shape]} />;
  return shape.kind === 'pixels' ? (
    <g role="img">
      <title>{shape.alternative}</title>
      {drawn}
    </g>
  ) : (
    drawn
  );
};

function roleOf({ level }: TextShape, titleLevel: TitleLevel): WordsRole {
  if (level === undefined) return { role: 'paragraph' };
  return { role: 'heading', 'aria-level': Number(headingTag(level, titleLevel).slice(1)) };
}
