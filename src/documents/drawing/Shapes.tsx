import type { FunctionComponent } from 'preact';
import { inkOf, type Ink } from '../../domain/figure/ink';
import type { Shape, TextShape } from '../../domain/figure/scene';
import { baselines } from '../../domain/figure/text';
import { short, svgPath } from './svg-path';

/** Pieces of a drawing as SVG: the one place that knows how. The classes say what each is; style sheets how it looks. */
export const Shapes: FunctionComponent<{ shapes: readonly Shape[] }> = ({ shapes }) => (
  <>
    {shapes.map((shape, index) =>
      shape.kind === 'text' ? (
        <Words key={index} shape={shape} />
      ) : (
        inkOf(shape).map((ink, at) => <Outline key={`${index}-${at}`} ink={ink} />)
      ),
    )}
  </>
);

const anchors = { start: 0, middle: 0.5, end: 1 } as const;

/** What words are to those who listen, where they are more than the label of a picture. */
export interface WordsRole {
  role?: 'heading' | 'paragraph';
  'aria-level'?: number;
}

/** Words of a drawing, line by line; between two lines a space that takes no room, for those who listen or copy. */
export const Words: FunctionComponent<{ shape: TextShape; says?: WordsRole }> = ({ shape, says = {} }) => {
  const x = short(shape.x + shape.width * anchors[shape.at]);
  return (
    <text
      class={`on-${shape.on}`}
      font-size={shape.size}
      font-weight={shape.bold ? 600 : undefined}
      text-anchor={shape.at === 'start' ? undefined : shape.at}
      {...says}
    >
      {baselines(shape).map((y, at) => (
        <>
          {at > 0 && <tspan font-size="0"> </tspan>}
          <tspan key={at} x={x} y={short(y)}>
            {shape.lines[at]}
          </tspan>
        </>
      ))}
    </text>
  );
};

const Outline: FunctionComponent<{ ink: Ink }> = ({ ink }) => {
  switch (ink.form) {
    case 'rect': {
      const { x, y, width, height } = ink.area;
      return (
        <rect
          class={ink.look}
          x={short(x)}
          y={short(y)}
          width={short(width)}
          height={short(height)}
          rx={ink.radius || undefined}
        />
      );
    }
    case 'circle': {
      const { x, y, width } = ink.area;
      return (
        <circle class={ink.look} cx={short(x + width / 2)} cy={short(y + width / 2)} r={short(width / 2)} />
      );
    }
    case 'path':
      return <path class={ink.look} d={svgPath(ink.path, ink.look === 'pixels' ? 'exact' : 'short')} />;
  }
};
