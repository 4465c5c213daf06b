import type { Figure, NamedList } from './figure';
import { howLong, monthsOf, period } from './months';

/** A figure's content as a table; the first cell of a row is its heading. A cell may be a list. */
export interface FigureTable {
  head: readonly string[];
  rows: readonly (readonly (string | readonly string[])[])[];
}

/** All that a figure says, in rows and columns, for those who would rather read or listen. */
export function tableOf(figure: Figure): FigureTable {
  switch (figure.kind) {
    case 'flow': {
      const stations = figure.stations.map(({ name, does }) => [name, does]);
      return { head: ['Hvem', 'Gør hvad'], rows: [...stations, ['Hjælpen kan være', figure.ends]] };
    }
    case 'steps':
      return { head: ['Trin', 'Opgaver'], rows: figure.steps.map(listRow) };
    case 'groups':
      return { head: ['Gruppe', 'Borgere'], rows: figure.groups.map(listRow) };
    case 'timeline':
      return {
        head: ['Fase', 'Hvornår', 'Måneder', 'Hvad'],
        rows: figure.phases.map((phase) => [
          phase.name,
          period(phase),
          `${phase.approximate ? 'ca. ' : ''}${String(monthsOf(phase))}`,
          phase.content,
        ]),
      };
    case 'bars': {
      const total = figure.bars.reduce((sum, { count }) => sum + count, 0);
      const rows = [...figure.bars, { name: 'I alt', count: total }];
      return {
        head: [figure.sortedBy, figure.unit, 'Andel'],
        rows: rows.map(({ name, count }) => [name, String(count), share(count, total)]),
      };
    }
    case 'comparison': {
      const { methods } = figure;
      return {
        head: ['Metode', ...methods.map(({ name }) => name)],
        rows: [
          ['Engelsk navn', ...methods.map(({ expansion }) => expansion)],
          ['For hvem', ...methods.map(({ forWhom }) => forWhom)],
          ['Hvad', ...methods.map(({ what }) => what)],
          ['Hvem kommer', ...methods.map(({ staff }) => staff)],
          ['Hvor længe', ...methods.map(({ months }) => howLong(months))],
        ],
      };
    }
  }
}

const listRow = ({ name, items }: NamedList) => [name, items];

const share = (count: number, total: number): string =>
  total === 0 ? '–' : `${String(Math.round((count / total) * 100))} %`;
