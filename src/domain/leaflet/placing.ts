import type { Point, Scene, Shape } from '../figure/scene';

/** Pieces of a drawing, elsewhere. */
export function moved(shapes: readonly Shape[], right: number, down: number): Shape[] {
  const at = ({ x, y }: Point): Point => ({ x: x + right, y: y + down });
  return shapes.map((shape) =>
    'points' in shape ? { ...shape, points: shape.points.map(at) } : { ...shape, ...at(shape) },
  );
}

/** A drawing as large as a factor says, letters and all; the paper that it lies on may be a hair larger. */
export function scaled({ shapes }: Scene, factor: number, paper: { width: number; height: number }): Scene {
  const at = ({ x, y }: Point): Point => ({ x: x * factor, y: y * factor });
  const grown = (shape: Shape): Shape => {
    if ('points' in shape) return { ...shape, points: shape.points.map(at) };
    const area = { ...at(shape), width: shape.width * factor, height: shape.height * factor };
    return shape.kind === 'text' ? { ...shape, ...area, size: shape.size * factor } : { ...shape, ...area };
  };
  return { ...paper, shapes: shapes.map(grown) };
}
