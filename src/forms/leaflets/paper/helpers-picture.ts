import { line, type Area, type Shape } from '../../../domain/figure/scene';

/** From the left edge and the upper edge, as parts of the picture's width and height; and how high a figure is. */
const people = {
  citizen: { x: 0.09, y: 0.5, height: 0.36 },
  coordinator: { x: 0.45, y: 0.5, height: 0.46 },
  helpers: [
    { x: 0.8, y: 0.14, height: 0.27 },
    { x: 0.93, y: 0.5, height: 0.27 },
    { x: 0.8, y: 0.86, height: 0.27 },
  ],
} as const;

type Someone = (typeof people)['citizen' | 'coordinator'] | (typeof people)['helpers'][number];

/** A citizen, one who gathers the threads, and all the others: what a coordinator is, without words. */
export function helpersPicture({ x, y, width, height }: Area): Shape[] {
  const centre = (someone: Someone) => ({ x: x + someone.x * width, y: y + someone.y * height });
  const figure = (someone: Someone): Shape => {
    const size = someone.height * height;
    const at = centre(someone);
    return { kind: 'person', x: at.x - size * 0.45, y: at.y - size / 2, width: size * 0.9, height: size };
  };
  const thread = (from: Someone, to: Someone): Shape => {
    const [a, b] = [centre(from), centre(to)];
    const length = Math.hypot(b.x - a.x, b.y - a.y);
    const [dx, dy] = [(b.x - a.x) / length, (b.y - a.y) / length];
    const [near, far] = [from.height * height * 0.62, to.height * height * 0.7];
    return line(a.x + dx * near, a.y + dy * near, b.x - dx * far, b.y - dy * far);
  };
  const { citizen, coordinator, helpers } = people;
  return [
    thread(citizen, coordinator),
    ...helpers.map((helper) => thread(coordinator, helper)),
    ...[citizen, coordinator, ...helpers].map(figure),
  ];
}
