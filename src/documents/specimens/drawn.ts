import { dashedLine, line, type Part, type Scene, type Shape } from '../../domain/figure/scene';
import { textBlock } from '../../domain/figure/text';
import type { FigureBlock, FormDocument, Sheet } from '../model';
import { millimetre as mm, paperSizes } from '../sheets/sheet';
import { filledReport } from './report';

const names = ['Åse Ørsted', 'Łukasz Şükrü', 'Юрій Шевченко'];

function personShapes(name: string, at: number): Shape[] {
  const part: Part = { id: `person-${String(at)}`, label: `${name}, har kontakt` };
  const y = 10 + at * 60;
  const stroke = at % 2 === 0 ? line(60, 100, 200, y + 20) : dashedLine(60, 100, 200, y + 20);
  const box: Shape = { kind: 'box', x: 200, y, width: 160, height: 40, tone: 'plain' };
  return [stroke, box, textBlock(name, { x: 210, y: y + 8, width: 140 })].map((shape) => ({
    ...shape,
    part,
  }));
}

/** Three people around a citizen, each a part that can be walked to. */
export const peopleScene: Scene = {
  width: 400,
  height: 200,
  shapes: [
    { kind: 'circle', x: 20, y: 80, width: 40, height: 40, tone: 'strong' },
    ...names.flatMap(personShapes),
  ],
};

/** The people as a figure. */
export const peopleFigure: FigureBlock = {
  kind: 'figure',
  caption: 'Netværket omkring borgeren',
  alternative: 'Tre personer; to har kontakt med borgeren.',
  drawing: peopleScene,
};

/** A document on landscape paper with a figure and a table. */
export const drawnReport: FormDocument = {
  ...filledReport,
  id: 'drawn',
  orientation: 'landscape',
  blocks: [
    peopleFigure,
    {
      kind: 'table',
      caption: 'Personer',
      columns: [{ header: 'Navn', width: 1 }],
      rows: names.map((name) => [name]),
    },
  ],
};

const a4 = paperSizes['a4-portrait'];
const a4Wide = paperSizes['a4-landscape'];

/** A code of nine squares. */
const code: Shape = {
  kind: 'pixels',
  x: 150 * mm,
  y: 80 * mm,
  width: 30 * mm,
  height: 30 * mm,
  dark: [
    [true, true, false],
    [false, true, false],
    [true, false, true],
  ],
  alternative: 'QR-kode til siden om kontakt',
};

const poster: Sheet = {
  paper: 'a4-portrait',
  drawing: {
    ...a4,
    shapes: [
      { kind: 'band', x: 0, y: 0, width: a4.width, height: 60 * mm },
      {
        ...textBlock('Bekymret for en nabo?', {
          x: 15 * mm,
          y: 12 * mm,
          width: 180 * mm,
          size: 48,
          bold: true,
        }),
        level: 1,
      },
      {
        ...textBlock('Ring 112', { x: 15 * mm, y: 75 * mm, width: 90 * mm, size: 28, bold: true }),
        level: 2,
      },
      textBlock('Når nogen er i fare lige nu.', { x: 15 * mm, y: 90 * mm, width: 90 * mm, size: 18 }),
      code,
    ],
  },
};

const folded: Sheet = {
  paper: 'a4-landscape',
  drawing: {
    ...a4Wide,
    shapes: [
      {
        kind: 'line',
        points: [
          { x: a4Wide.width / 2, y: 0 },
          { x: a4Wide.width / 2, y: 5 * mm },
        ],
        thin: true,
        dashed: true,
      },
      textBlock('Forside', { x: 160 * mm, y: 20 * mm, width: 120 * mm, size: 24 }),
      { ...textBlock('Forside', { x: 160 * mm, y: 60 * mm, width: 120 * mm, size: 24 }), repeats: true },
    ],
  },
};

/** A poster, and a leaflet with the mark that it is folded by. */
export const sheetsDocument: FormDocument = {
  ...filledReport,
  id: 'sheets',
  title: 'Opslag til opgangen',
  marking: '',
  subtitle: '',
  pageFoot: '',
  blocks: [],
  sheets: [poster, folded],
};
