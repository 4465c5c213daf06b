import { dayInWords } from '../../../domain/danish/iso-day';
import type { Area, Scene, Shape } from '../../../domain/figure/scene';
import { column, drawn, together, type Panel } from '../../../domain/leaflet/column';
import type { Piece } from '../../../domain/leaflet/piece';
import { millimetre as mm } from '../../../documents/sheets/sheet';
import { personPath } from '../../../form-kit/persons/person-path';
import { citizenTexts, partnerTexts, printed, type LeafletTexts, type Passage } from '../paper-texts';
import { leafletPaths } from '../texts';
import { codeBeside, targetOf } from './code-panel';
import { pages, part, side, within } from './fold';
import { helpersPicture } from './helpers-picture';
import { numberRows } from './number-rows';
import { awaitsPen, detail, paragraphs, type Told } from './told';

/** Both sides of a leaflet, the outer one first, and what there was no room for. */
export interface Leaflet {
  sides: readonly [Scene, Scene];
  cut: readonly string[];
}

/** For whom a leaflet is: what it says, whose words it carries, whether it has numbers to call. */
interface Edition {
  texts: LeafletTexts;
  words: 'citizenWords' | 'partnerWords';
  path: string;
  hasNumbers: boolean;
}

/** The leaflet for the citizen. */
export const citizenLeaflet = (told: Told): Leaflet =>
  leaflet(told, {
    texts: citizenTexts,
    words: 'citizenWords',
    path: leafletPaths.citizen,
    hasNumbers: true,
  });

/** The leaflet for partners. */
export const partnerLeaflet = (told: Told): Leaflet =>
  leaflet(told, {
    texts: partnerTexts,
    words: 'partnerWords',
    path: leafletPaths.partners,
    hasNumbers: false,
  });

function leaflet(told: Told, edition: Edition): Leaflet {
  // The front page is printed on the right: it lies on top when the left half is folded behind it.
  const outer = side(backPage(told, edition), frontPage(told, edition));
  const inner = side(innerPage(edition.texts.left, pages.left), innerPage(edition.texts.right, pages.right));
  return { sides: [outer.scene, inner.scene], cut: [...outer.cut, ...inner.cut] };
}

const box = (area: Area, tone: 'tint' | 'strong'): Shape => ({ kind: 'box', ...area, tone });

const inset = 7 * mm;

function frontPage({ coordinator }: Told, { texts }: Edition): Panel {
  const page = pages.right;
  const cover = part(page, 0, 96 * mm);
  return together(
    drawn(box(cover, 'strong')),
    column(
      [
        { text: texts.title, size: 38, bold: true, balanced: true, level: 1 },
        { text: texts.lead, size: 18, above: 14, balanced: true },
      ],
      within(cover, inset),
      { on: 'strong', hold: 'middle' },
    ),
    drawn(...helpersPicture(part(page, 108 * mm, 58 * mm))),
    column(
      detail(coordinator.organisation, {
        label: '',
        line: false,
        size: 13,
        least: 8,
        bold: true,
        path: personPath(coordinator.id, 'organisation'),
      }),
      part(page, 168 * mm, 20 * mm),
      { hold: 'bottom' },
    ),
  );
}

function backPage(told: Told, edition: Edition): Panel {
  const page = pages.left;
  const { texts, words, path, hasNumbers } = edition;
  const target = targetOf(told.site, path);
  const numbers = hasNumbers ? told.numbers : [];
  const contactHeight = numbers.length > 0 ? 88 * mm : 144 * mm;
  return together(
    contactPanel(told, { texts, words, area: part(page, 0, contactHeight) }),
    numbers.length > 0 ? otherNumbers(told, part(page, 93 * mm, 55 * mm)) : drawn(),
    codeBeside(target, { area: part(page, 152 * mm, 27 * mm), heading: texts.more, size: 11 }),
    column([{ text: `${printed.made} ${dayInWords(told.today)}`, size: 8 }], part(page, 182 * mm, 5 * mm)),
  );
}

function otherNumbers(told: Told, area: Area): Panel {
  const heading = 9 * mm;
  return together(
    column([{ text: printed.otherNumbers, size: 14, bold: true, level: 2 }], { ...area, height: heading }),
    numberRows(
      told.numbers,
      { ...area, y: area.y + heading, height: area.height - heading },
      { number: 17, situation: 11, inset: 3 },
    ),
  );
}

function contactPanel(
  told: Told,
  { texts, words, area }: { texts: LeafletTexts; words: Edition['words']; area: Area },
): Panel {
  const { data, coordinator: person } = told;
  const forPen = awaitsPen(told, person);
  const path = (key: Parameters<typeof personPath>[1]) => personPath(person.id, key);
  const small = { size: 13, least: 8 };
  const pieces: Piece[] = [
    { text: texts.contact, size: 15, bold: true, level: 2 },
    ...detail(person.name, {
      label: printed.name,
      line: true,
      size: 22,
      least: 11,
      bold: true,
      above: 6,
      path: path('name'),
    }),
    ...detail(person.phone, {
      label: printed.phone,
      line: true,
      size: 30,
      least: 14,
      bold: true,
      path: path('phone'),
    }),
    ...detail(data.coordinatorHours, {
      label: printed.phoneHours,
      line: forPen,
      ...small,
      before: `${printed.phoneHours}:`,
      path: 'coordinatorHours',
    }),
    ...detail(person.email, { label: printed.email, line: forPen, ...small, above: 4, path: path('email') }),
    ...detail(person.address, {
      label: printed.address,
      line: forPen,
      ...small,
      above: 4,
      path: path('address'),
    }),
    ...paragraphs(data[words], { size: 13, least: 8, above: 12, path: words }),
  ];
  return together(
    drawn(box(area, 'tint')),
    column(pieces, within(area, inset), { on: 'tint', hold: 'middle' }),
  );
}

function innerPage(passages: readonly Passage[], page: Area): Panel {
  const bar = 2.4 * mm;
  const pieces = passages.flatMap(({ heading, sentences, points = [] }, at): Piece[] => [
    { text: heading, size: 21, bold: true, level: 2, above: at === 0 ? 0 : 30 },
    ...(sentences === undefined ? [] : [{ text: sentences, size: 15.5, above: 5 }]),
    ...points.map((text) => ({ text, size: 15.5, bullet: true, above: 7 })),
  ]);
  return together(
    drawn(box({ ...page, height: bar }, 'strong')),
    column(pieces, part(page, bar + 7 * mm, page.height - bar - 7 * mm)),
  );
}
