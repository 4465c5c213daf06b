import { kroner, oreIn } from '../../domain/home-set-up/kroner';
import { amountsOf, isUntouched, totalsOf } from '../../domain/home-set-up/need';
import type { Block, TableBlock } from '../../documents/model';
import { answersOf, given, noticeIf, section } from '../../form-kit/answers/answering';
import type { NeedRow } from './schema';
import { fields, guideThings, headings, paper, sums } from './texts';

const { columns: words } = paper;

const columns: TableBlock['columns'] = [
  { header: words.thing, width: 5 },
  { header: words.has, width: 1.4 },
  { header: words.lacks, width: 2.4 },
  { header: words.price, width: 3 },
  { header: words.ownMeans, width: 3 },
  { header: words.applied, width: 2.8 },
];

/** Rows for things of one's own, for a pen. */
const ownPenRows = 6;

/** The things of an application with what they cost, and their sums. */
export function needBlocks(needs: readonly NeedRow[]): Block[] {
  const touched = needs.filter((need) => !isUntouched(need));
  const untouched = needs
    .filter(isUntouched)
    .map(({ thing }) => thing.trim())
    .filter((thing) => thing !== '');
  return [
    ...section(headings.needs, [], ...(touched.length > 0 ? [needTable(touched)] : [])),
    ...(untouched.length > 0
      ? [{ kind: 'paragraph' as const, text: paper.untouched(untouched.join(' · ')) }]
      : []),
    ...(touched.length > 0 ? sumBlocks(touched) : []),
  ];
}

/** The guide's things and empty rows, for the pen. */
export function needBlocksForPen(): Block[] {
  const rows = [...guideThings, ...Array.from({ length: ownPenRows }, () => '')].map((thing) => [
    thing,
    ...columns.slice(1).map(() => ''),
  ]);
  return section(headings.needs, [], {
    kind: 'table',
    caption: fields.needs.label,
    columns,
    rows: [...rows, [paper.total, ...columns.slice(1).map(() => '')]],
  });
}

/** An amount as typed, in the same way as the sums where it can be read. */
function amountInWords(text: string): string {
  const ore = oreIn(text);
  return ore === undefined ? text.trim() : kroner(ore);
}

function needTable(needs: readonly NeedRow[]): TableBlock {
  const rows = needs.map((need) => {
    const amounts = amountsOf(need);
    return [
      need.thing.trim() || paper.namelessThing,
      need.has.trim(),
      need.lacks.trim(),
      amountInWords(need.price),
      amountInWords(need.ownMeans),
      amounts ? kroner(amounts.applied) : paper.notCounted,
    ];
  });
  const { ownMeans, applied } = totalsOf(needs);
  const total = [paper.total, '', '', '', kroner(ownMeans), kroner(applied)];
  return { kind: 'table', caption: fields.needs.label, columns, rows: [...rows, total] };
}

function sumBlocks(needs: readonly NeedRow[]): Block[] {
  const { cost, ownMeans, applied, leftOut } = totalsOf(needs);
  return [
    ...section(
      headings.sums,
      [],
      ...answersOf([
        given.text(sums.cost, kroner(cost)),
        given.text(sums.ownMeans, kroner(ownMeans)),
        given.text(sums.applied, kroner(applied)),
      ]),
    ),
    ...noticeIf(leftOut > 0, sums.leftOut(leftOut)),
  ];
}
