import type { ComparisonFigure } from './figure';
import { howLong } from './months';
import { arrow, bottomOf, line, sceneOf, type Scene, type Shape } from './scene';
import { textBlock } from './text';

type Method = ComparisonFigure['methods'][number];

const person = { width: 22, height: 28, gap: 4 } as const;
const barHeight = 14;

/** Months that the longest bar with an end would need to reach the edge: one without an end goes on past it. */
const shownMonths = 18;

/** A method a row: its name, those who come, and how long they come. */
export function comparisonAcross({ methods }: ComparisonFigure, width: number): Scene {
  const [nameWidth, peopleWidth] = [width * 0.13, width * 0.36];
  const last = nameWidth + peopleWidth;
  return sceneOf(
    width,
    methods.reduce<Shape[]>((above, method, at) => {
      const y = at === 0 ? 1 : bottomOf(above) + 14;
      const rule = at === 0 ? [] : [ruleAt(y - 7, width)];
      const name = textBlock(method.name, { x: 0, y: y + 4, width: nameWidth - 8, size: 18, bold: true });
      const people = peopleOf(method, { x: nameWidth, y, width: peopleWidth - 24 });
      return [...above, ...rule, name, ...people, ...spanOf(method, { x: last, y, width: width - last })];
    }, []),
  );
}

/** The same for a narrow drawing: how long stands below who. */
export function comparisonDown({ methods }: ComparisonFigure, width: number): Scene {
  const nameWidth = 60;
  return sceneOf(
    width,
    methods.reduce<Shape[]>((above, method, at) => {
      const y = at === 0 ? 1 : bottomOf(above) + 18;
      const rule = at === 0 ? [] : [ruleAt(y - 9, width)];
      const name = textBlock(method.name, { x: 0, y: y + 4, width: nameWidth - 8, size: 18, bold: true });
      const people = peopleOf(method, { x: nameWidth, y, width: width - nameWidth });
      const span = spanOf(method, { x: 0, y: bottomOf([name, ...people]) + 8, width });
      return [...above, ...rule, name, ...people, ...span];
    }, []),
  );
}

interface Place {
  x: number;
  y: number;
  width: number;
}

const ruleAt = (y: number, width: number): Shape => line(0, y, width, y);

function peopleOf({ staff }: Method, { x, y, width }: Place): Shape[] {
  const inRow = Math.max(1, Math.floor((width + person.gap) / (person.width + person.gap)));
  const people = staff.map((_, at): Shape => ({
    kind: 'person',
    x: x + (at % inRow) * (person.width + person.gap),
    y: y + Math.floor(at / inRow) * (person.height + person.gap),
    width: person.width,
    height: person.height,
  }));
  const words = staff.length === 1 ? (staff[0] ?? '') : `Et hold på ${String(staff.length)}`;
  return [...people, textBlock(words, { x, y: bottomOf(people) + 2, width })];
}

/** A closed bar of so many months, or an arrow that goes on. */
function spanOf({ months }: Method, { x, y, width }: Place): Shape[] {
  const top = y + 8;
  const text = textBlock(howLong(months), { x, y: top + barHeight + 4, width });
  if (months !== undefined) {
    const length = (width * Math.min(months, shownMonths)) / shownMonths;
    return [{ kind: 'box', x, y: top, width: length, height: barHeight, tone: 'strong' }, text];
  }
  const head = 20;
  const middle = top + barHeight / 2;
  return [
    { kind: 'box', x, y: top, width: width - head - 6, height: barHeight, tone: 'strong' },
    arrow(x + width - head - 4, middle, x + width - 1, middle),
    text,
  ];
}
