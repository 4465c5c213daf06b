import type { Phase, TimelineFigure } from './figure';
import { monthNumber, monthsOf, period } from './months';
import { bottomOf, line, sceneOf, type Scene, type Shape } from './scene';
import { sizes, textBlock, widthOf } from './text';

const barHeight = 16;
const rowGap = 14;

/** A bar for each phase on a common scale of whole years; its name and months stand above it. */
export function timeline({ phases }: TimelineFigure, width: number): Scene {
  const years = yearsOf(phases);
  const [first = 0] = years;
  const month = width / (years.length * 12);
  const xOf = (name: string): number => (monthNumber(name) - first * 12) * month;
  const rows = phases.reduce<Shape[]>((above, phase, at) => {
    const y = at === 0 ? 8 : bottomOf(above) + rowGap;
    return [...above, ...row(phase, y, { x: xOf(phase.from), width: monthsOf(phase) * month }, width)];
  }, []);
  const bottom = bottomOf(rows) + 8;
  return sceneOf(width, [...bands(years, bottom, width), ...rows]);
}

function yearsOf(phases: readonly Phase[]): number[] {
  const months = phases.flatMap(({ from, to }) => [monthNumber(from), monthNumber(to)]);
  const first = Math.floor(Math.min(...months) / 12);
  const last = Math.floor(Math.max(...months) / 12);
  return Array.from({ length: last - first + 1 }, (_, at) => first + at);
}

/** Every second year on a faint ground, each year's number below, as many as there is room for. */
function bands(years: readonly number[], bottom: number, width: number): Shape[] {
  const yearWidth = width / years.length;
  const every = Math.ceil((widthOf('2000', sizes.body) + 6) / yearWidth);
  return years.flatMap((year, at): Shape[] => {
    const x = at * yearWidth;
    const tick = line(x, bottom, x + yearWidth, bottom);
    const band: Shape[] = at % 2 === 0 ? [{ kind: 'band', x, y: 0, width: yearWidth, height: bottom }] : [];
    const room = Math.min(every * yearWidth, width - x);
    const label = textBlock(String(year), { x, y: bottom + 4, width: room, at: 'middle' });
    return [...band, tick, ...(at % every === 0 && label.lines.length === 1 ? [label] : [])];
  });
}

function row(phase: Phase, y: number, bar: { x: number; width: number }, width: number): Shape[] {
  const name = wordsAt(phase.name, y, bar.x, width, true);
  const when = wordsAt(period(phase), bottomOf([name]), bar.x, width, false);
  return [name, when, { kind: 'box', ...bar, y: bottomOf([when]) + 4, height: barHeight, tone: 'strong' }];
}

/** Words that begin where their bar does, or end at the edge where they would leave the drawing. */
function wordsAt(text: string, y: number, x: number, width: number, bold: boolean): Shape {
  const size = bold ? sizes.heading : sizes.body;
  const needed = Math.min(widthOf(text, size, bold), width);
  const start = Math.min(x, width - needed);
  return textBlock(text, { x: start, y, width: width - start, size, bold });
}
