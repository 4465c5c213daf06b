import { answersPdf } from '../blocks/answers/pdf';
import { figurePdf } from '../blocks/figure/pdf';
import { headingPdf } from '../blocks/heading/pdf';
import { listPdf } from '../blocks/list/pdf';
import { noticePdf } from '../blocks/notice/pdf';
import { paragraphPdf } from '../blocks/paragraph/pdf';
import { signaturesPdf } from '../blocks/signatures/pdf';
import { tablePdf } from '../blocks/table/pdf';
import type { Block, BlockOf, FormDocument } from '../model';
import { nothing, type Flow, type Setting } from './flow';
import { mostForStaying } from './layout';
import { textLines } from './line';
import { colours, styles } from './look';
import type { Mark } from './mark';
import { heightOf, strip } from './strip';
import { tag } from './tag';

const renderers: { [Kind in Block['kind']]: (block: BlockOf<Kind>, setting: Setting) => Flow } = {
  heading: headingPdf,
  paragraph: paragraphPdf,
  notice: noticePdf,
  list: listPdf,
  answers: answersPdf,
  table: tablePdf,
  figure: figurePdf,
  signatures: signaturesPdf,
};

/** The whole document in reading order: marking, title, subtitle, blocks. */
export function documentFlow(document: FormDocument, setting: Setting): Flow {
  const flows = [
    markingFlow(document.marking, setting),
    titleFlow(document.title, setting),
    subtitleFlow(document.subtitle, setting),
  ];
  let staying = flows.reduce((height, flow) => stayingHeight(flow, height), 0);
  document.blocks.forEach((block, index) => {
    const flow = blockFlow(block, { ...setting, height: roomBelow(staying, setting.height) });
    flows.push(document.blocks[index + 1]?.kind === 'signatures' ? endingWithNext(flow) : flow);
    staying = stayingHeight(flow, staying);
  });
  return { strips: flows.flatMap((flow) => flow.strips), tags: flows.flatMap((flow) => flow.tags) };
}

/** How high stands, above the next block, what must be on its page: headings, or the head of the document. */
function stayingHeight({ strips }: Flow, before: number): number {
  return strips.reduce(
    (height, each) => (each.staysWithNext ? height + each.spaceAbove + heightOf(each) : 0),
    before,
  );
}

/** What must not be parted makes itself as small as the page below its heading asks, unless it would get too small. */
function roomBelow(staying: number, pageHeight: number): number {
  return staying <= pageHeight * mostForStaying ? pageHeight - staying : pageHeight;
}

/** Nobody should sign a sheet on which nothing else stands: the last of what is signed goes with the signatures. */
function endingWithNext({ strips, tags }: Flow): Flow {
  const last = strips.length - 1;
  return {
    tags,
    strips: strips.map((each, index) => (index === last ? { ...each, staysWithNext: true } : each)),
  };
}

function blockFlow(block: Block, setting: Setting): Flow {
  // The record pairs each kind with its own renderer; the compiler cannot follow that pairing through an index.
  const render = renderers[block.kind] as (block: Block, setting: Setting) => Flow;
  return render(block, setting);
}

/** The marking stands in a frame of its own width, as a stamp would. */
function markingFlow(marking: string, { width, measure }: Setting): Flow {
  const owner = tag('P');
  const indent = 8;
  const style = styles.marking;
  const lines = textLines(marking, { width: width - 2 * indent, style, owner, measure });
  if (lines.length === 0) return nothing;
  const textEnds = lines.flatMap((line) =>
    line.marks.map((mark) => (mark.kind === 'text' ? mark.x + mark.width : 0)),
  );
  const frame = (height: number): Mark[] => [
    {
      kind: 'box',
      x: 0,
      y: 0,
      width: Math.max(...textEnds) + 2 * indent,
      height,
      outline: { colour: colours.ink, thickness: 1 },
      owner: 'decoration',
    },
  ];
  const stamp = strip([{ x: indent, lines }], { padding: 3, staysWithNext: true, behind: frame });
  return { tags: [owner], strips: [stamp] };
}

function titleFlow(title: string, { width, measure }: Setting): Flow {
  const owner = tag('H1');
  const lines = textLines(title, { width, style: styles.title, owner, measure });
  if (lines.length === 0) return nothing;
  return { tags: [owner], strips: [strip([{ x: 0, lines }], { spaceAbove: 14, staysWithNext: true })] };
}

/** The subtitle, and below it the line that parts the head of the document from what it says. */
function subtitleFlow(subtitle: string, { width, measure }: Setting): Flow {
  const owner = tag('P');
  const lines = textLines(subtitle, { width, style: styles.subtitle, owner, measure });
  const rule = (height: number): Mark[] => {
    const y = height + 10;
    return [
      {
        kind: 'rule',
        x: 0,
        y,
        toX: width,
        toY: y,
        thickness: 1.5,
        colour: colours.accent,
        owner: 'decoration',
      },
    ];
  };
  const head = strip([{ x: 0, lines }], { spaceAbove: 4, staysWithNext: true, behind: rule });
  const spaceBelow = strip([{ x: 0, lines: [{ height: 16, marks: [] }] }], { staysWithNext: true });
  return { tags: lines.length === 0 ? [] : [owner], strips: [head, spaceBelow] };
}
