import { axisOf, ticksOf, type Axis } from './axis';
import { legend } from './legend';
import { bottomOf, line, sceneOf, type Filling, type Scene, type Shape } from './scene';
import { sizes, textBlock, widthOf } from './text';

/** Values of one sort, one for each category; undefined where there is none to show. */
export interface Series {
  name: string;
  values: readonly (number | undefined)[];
}

/** What a bar chart is drawn from. */
export interface BarChartData {
  /** Written above the bars; without it the figure's caption is enough. */
  title?: string;
  /** One to four; each with a filling of its own, told in a legend where there are several. */
  series: readonly Series[];
  categories: readonly string[];
  /** Where the scale ends; without it, at a round number above all values. */
  max?: number;
  /** What is counted; written below the scale. Empty for none. */
  unit: string;
}

/** Told apart in black and white too, neighbours most of all. */
const fillings: readonly Filling[] = ['solid', 'hatched', 'open', 'lined'];

const barHeight = 15;
/** From bar to bar: the line height of the values, so that these never touch. */
const pitch = 19;
const between = 12;
const gap = 6;

/** How wide a chart is drawn: a column of text on paper. */
const usualWidth = 640;

const written = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 1 });

/** A value as it is written at its bar: Danish, at most one decimal; a dash where there is none. */
export const valueText = (value: number | undefined): string =>
  value === undefined ? '–' : written.format(value);

/** Level bars in groups, a group for each category with a bar for each series, each bar with its value at its end. */
export function barChart(data: BarChartData, width = usualWidth): Scene {
  const { title = '', series, categories, unit } = data;
  const names = Math.min(
    width * 0.36,
    Math.max(0, ...categories.map((name) => widthOf(name, sizes.body))) + 2,
  );
  const values = series.flatMap((each) => categories.map((_, at) => each.values[at]));
  const valueWidth = Math.max(0, ...values.map((value) => widthOf(valueText(value), sizes.body, true))) + 2;
  const left = names + gap + 2;
  const axis = axisOf(values, data.max, { left, length: width - left - gap - valueWidth - 12 });

  const heading =
    title === '' ? [] : [textBlock(title, { x: 0, y: 0, width, size: sizes.heading, bold: true })];
  const entries = series.map(({ name }, at) => ({ name, filling: fillingOf(at) }));
  const head = [...heading, ...(series.length > 1 ? legend(entries, below(heading), width) : [])];
  const rows = categories.reduce<Shape[]>((above, category, at) => {
    const y = above.length === 0 ? below(head) + 4 : bottomOf(above) + between;
    return [
      ...above,
      ...group(
        category,
        series.map((each) => each.values[at]),
        { y, names, axis, valueWidth },
      ),
    ];
  }, []);
  const scale = scaleBelow(axis, {
    top: head.length === 0 ? 0 : bottomOf(head) + 6,
    bottom: bottomOf([...head, ...rows]) + 6,
  });
  const unitAt = { x: left, y: bottomOf(scale) + 2, width: width - left };
  return sceneOf(width, [...head, ...rows, ...scale, ...(unit === '' ? [] : [textBlock(unit, unitAt)])]);
}

const fillingOf = (at: number): Filling => fillings[at % fillings.length] ?? 'solid';

const below = (shapes: readonly Shape[]): number => (shapes.length === 0 ? 0 : bottomOf(shapes) + 8);

interface Place {
  y: number;
  names: number;
  axis: Axis;
  valueWidth: number;
}

/** A category: its name, and its bars below each other beside it. */
function group(category: string, values: readonly (number | undefined)[], place: Place): Shape[] {
  const { y, names, axis, valueWidth } = place;
  const name = textBlock(category, { x: 0, y: 0, width: names });
  const height = Math.max(name.height, values.length * pitch);
  const top = y + (height - values.length * pitch) / 2;
  const bars = values.flatMap((value, at): Shape[] => {
    const middle = top + (at + 0.5) * pitch;
    const length = axis.lengthOf(value ?? 0);
    const bar: Shape = {
      kind: 'bar',
      x: axis.left,
      y: middle - barHeight / 2,
      width: length,
      height: barHeight,
      filling: fillingOf(at),
    };
    const words = textBlock(valueText(value), {
      x: axis.left + length + gap,
      y: middle - sizes.body * 0.65,
      width: valueWidth,
      bold: true,
    });
    return length > 0 ? [bar, words] : [words];
  });
  return [{ ...name, y: y + (height - name.height) / 2 }, ...bars];
}

/** The line that bars start from, and the scale below them. */
function scaleBelow(axis: Axis, { top, bottom }: { top: number; bottom: number }): Shape[] {
  const foot = line(axis.left, bottom, axis.left + axis.length, bottom);
  const marks = ticksOf(axis).flatMap(({ value, room }): Shape[] => {
    const x = axis.left + axis.lengthOf(value);
    const label = textBlock(valueText(value), { x: x - room / 2, y: bottom + 6, width: room, at: 'middle' });
    return [line(x, bottom, x, bottom + 5), label];
  });
  return [line(axis.left, top, axis.left, bottom), foot, ...marks];
}
