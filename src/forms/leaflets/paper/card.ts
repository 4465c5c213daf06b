import { thinLine, type Area, type Scene, type Shape } from '../../../domain/figure/scene';
import { column, drawn, together, type Panel } from '../../../domain/leaflet/column';
import { cardAreas, cutMarks, type CardGrid } from '../../../domain/leaflet/cutting';
import { moved } from '../../../domain/leaflet/placing';
import { millimetre as mm, paperSizes } from '../../../documents/sheets/sheet';
import { personPath } from '../../../form-kit/persons/person-path';
import { printed } from '../paper-texts';
import { pagePaths } from '../texts';
import { code, targetOf } from './code-panel';
import { numberRows } from './number-rows';
import { detail, type Told } from './told';

const paper = paperSizes['a4-portrait'];

/** Eight cards of the size of a bank card. */
const cardGrid: CardGrid = {
  columns: 2,
  rows: 4,
  card: { width: 85 * mm, height: 54 * mm },
  sheet: paper,
};

const margin = 5 * mm;

/** A sheet of cards and what there was no room for on one of them. */
export function cards(told: Told): { scene: Scene; cut: readonly string[] } {
  const { shapes: one, cut } = card(told, { x: 0, y: 0, ...cardGrid.card });
  const shapes = cardAreas(cardGrid).flatMap(({ x, y }, at) =>
    moved(one, x, y).map((shape): Shape => (at === 0 ? shape : { ...shape, repeats: true })),
  );
  return { scene: { ...paper, shapes: [...shapes, ...cutMarks(cardGrid)] }, cut };
}

function card(told: Told, { x, y, width, height }: Area): Panel {
  const { data, site, numbers } = told;
  const target = data.page === '' ? undefined : targetOf(site, pagePaths[data.page]);
  const inner = { x: x + margin, y: y + margin, width: width - 2 * margin, height: height - 2 * margin };
  const codeSize = 20 * mm;
  const titleHeight = 5.5 * mm;
  const personHeight = 14 * mm;
  const top = inner.y + titleHeight;
  const low = inner.y + inner.height - personHeight;
  const aside = target ? codeSize + 3 * mm : 0;
  return together(
    column([{ text: data.cardTitle, size: 12, least: 6, bold: true, level: 1, path: 'cardTitle' }], {
      ...inner,
      height: titleHeight - 1 * mm,
    }),
    numberRows(
      numbers,
      { ...inner, y: top, width: inner.width - aside, height: low - top - 1 * mm },
      { number: 10.5, situation: 7.5, inset: 0.4 },
    ),
    target ? code(target, { x: inner.x + inner.width - codeSize, y: top, size: codeSize }) : drawn(),
    drawn(thinLine(inner.x, low, inner.x + inner.width, low)),
    personOn(told, { ...inner, y: low + 1.5 * mm, height: personHeight - 1.5 * mm }),
  );
}

function personOn({ data, coordinator, contactPerson }: Told, area: Area): Panel {
  const isCoordinator = data.cardPerson === 'coordinator';
  const person = isCoordinator ? coordinator : contactPerson;
  return column(
    [
      { text: isCoordinator ? printed.coordinator : printed.contactPerson, size: 7.5 },
      ...detail(person.name, {
        label: printed.name,
        line: true,
        size: 10,
        least: 6,
        bold: true,
        path: personPath(person.id, 'name'),
      }),
      ...detail(person.phone, {
        label: printed.phone,
        line: true,
        size: 12,
        least: 7,
        bold: true,
        path: personPath(person.id, 'phone'),
      }),
    ],
    area,
    { hold: 'middle' },
  );
}
