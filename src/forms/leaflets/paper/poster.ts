import type { Area, Scene, Shape } from '../../../domain/figure/scene';
import { dayInWords } from '../../../domain/danish/iso-day';
import { column, drawn, together, type Panel } from '../../../domain/leaflet/column';
import { onOneLine } from '../../../domain/leaflet/piece';
import { millimetre as mm, paperSizes } from '../../../documents/sheets/sheet';
import { personPath } from '../../../form-kit/persons/person-path';
import { printed } from '../paper-texts';
import { pagePaths } from '../texts';
import { code, targetOf, type CodeTarget } from './code-panel';
import { within } from './fold';
import { numberRows } from './number-rows';
import { awaitsPen, detail, paragraphs, type Told } from './told';

const paper = paperSizes['a4-portrait'];
const margin = 12 * mm;
const width = paper.width - 2 * margin;

/** A strip of the poster, from the upper edge in millimetres. */
const strip = (top: number, height: number): Area => ({ x: margin, y: top * mm, width, height: height * mm });

const box = (area: Area, tone: 'tint' | 'strong'): Shape => ({ kind: 'box', ...area, tone });

/** A poster and what there was no room for. */
export interface Poster {
  scene: Scene;
  cut: readonly string[];
}

/** The stairwell poster on A4: a question, 112, the other numbers by situation, and whom to ask in the department. */
export function poster(told: Told): Poster {
  const emergency = told.numbers.find((contact) => contact.emergency);
  const others = told.numbers.filter((contact) => contact !== emergency);
  const { shapes, cut } = together(
    drawn(box(strip(12, 3.2), 'strong')),
    question(told, strip(19, 52)),
    emergency ? emergencyPanel([emergency], strip(73, 38)) : drawn(),
    numberRows(others, emergency ? strip(114, 87) : strip(73, 128), {
      number: 38,
      situation: 20,
      purpose: 13,
      inset: 4,
      level: 2,
    }),
    contactPanel(told, strip(205, 66)),
    foot(told, strip(275, 10)),
  );
  return { scene: { ...paper, shapes }, cut };
}

function question({ data }: Told, area: Area): Panel {
  return column(
    [
      {
        text: data.posterTitle,
        size: 50,
        least: 20,
        bold: true,
        balanced: true,
        level: 1,
        path: 'posterTitle',
      },
      ...paragraphs(data.posterWords, { size: 19, least: 11, above: 5, path: 'posterWords' }),
    ],
    area,
    { hold: 'middle' },
  );
}

function emergencyPanel(contacts: Told['numbers'], area: Area): Panel {
  const look = { number: 60, situation: 26, purpose: 14, inset: 0, level: 2, on: 'strong' } as const;
  return together(drawn(box(area, 'strong')), numberRows(contacts, within(area, 4.4 * mm), look));
}

function contactPanel(told: Told, area: Area): Panel {
  const { data, contactPerson: person } = told;
  const forPen = awaitsPen(told, person);
  const target = targetOfCode(told);
  const inner = within(area, 6 * mm);
  const codeSize = 44 * mm;
  const codeX = inner.x + inner.width - codeSize;
  const wordsWidth = target ? codeX - inner.x - 6 * mm : inner.width;
  const path = (key: Parameters<typeof personPath>[1]) => personPath(person.id, key);
  const department = [person.organisation, person.unit].map((each) => each.trim()).filter(Boolean);
  const number = onOneLine({ text: person.phone.trim(), size: 38, bold: true }, wordsWidth, 16);
  const words = column(
    [
      { text: printed.contactPerson, size: 16, bold: true, level: 2 },
      ...detail(department.join(', '), {
        label: printed.unit,
        line: forPen,
        size: 13,
        least: 8,
        path: path('unit'),
      }),
      ...detail(person.name, {
        label: printed.name,
        line: true,
        size: 26,
        least: 12,
        bold: true,
        above: 8,
        path: path('name'),
      }),
      ...detail(person.phone, { label: printed.phone, line: true, ...number, path: path('phone') }),
      ...detail(data.contactHours, {
        label: printed.hours,
        line: forPen,
        size: 14,
        least: 8,
        before: `${printed.hours}:`,
        path: 'contactHours',
      }),
      ...detail(person.email, {
        label: printed.email,
        line: forPen,
        size: 14,
        least: 8,
        path: path('email'),
      }),
    ],
    { ...inner, width: wordsWidth },
    { on: 'tint', hold: 'middle' },
  );
  if (!target) return together(drawn(box(area, 'tint')), words);
  return together(
    drawn(box(area, 'tint')),
    words,
    code(target, { x: codeX, y: inner.y, size: codeSize }),
    column(
      [{ text: printed.scan, size: 10, bold: true }],
      { x: codeX, y: inner.y + codeSize + 4, width: codeSize, height: inner.height - codeSize - 4 },
      { on: 'tint', at: 'middle' },
    ),
  );
}

/** The address for those who type it, and the day from which the numbers are. */
function foot(told: Told, area: Area): Panel {
  const { today, forPen } = told;
  const target = targetOfCode(told);
  const left = { ...area, width: area.width * 0.74 };
  const right = { ...area, x: area.x + area.width * 0.76, width: area.width * 0.24 };
  return together(
    target
      ? column([onOneLine({ text: target.spoken, size: 13, bold: true }, left.width)], left, {
          hold: 'middle',
        })
      : drawn(),
    forPen
      ? drawn()
      : column([{ text: `${printed.made} ${dayInWords(today)}`, size: 9 }], right, {
          at: 'end',
          hold: 'middle',
        }),
  );
}

const targetOfCode = ({ data, site }: Told): CodeTarget | undefined =>
  data.page === '' ? undefined : targetOf(site, pagePaths[data.page]);
