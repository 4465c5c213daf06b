import type { Answer, AnswerValue, Block, TableColumn } from '../../documents/model';

/** A question in a document, with its answer; no value where it was not answered. */
export interface Asked {
  label: string;
  value: AnswerValue | undefined;
}

/**
 * How a document's questions are answered: by what was filled in, or by room for a pen. A room writes its
 * document once, in these terms.
 */
export interface Answering {
  /** @param lines lines that a pen needs */
  text(label: string, text: string, lines?: number): Asked;
  choice<Choice extends string>(
    label: string,
    choices: Readonly<Record<Choice, string>>,
    chosen: Choice | '',
  ): Asked;
  ticks(label: string, choices: Readonly<Record<string, string>>, ticked: readonly string[]): Asked;
  /** @param penRows empty rows for a pen */
  table(
    caption: string,
    columns: readonly TableColumn[],
    rows: readonly (readonly string[])[],
    penRows: number,
  ): Block[];
}

/** What a saved id means, as the site's content tells it; the id itself where the content does not know it. */
export function inWords(choices: Readonly<Record<string, string>>, id: string): string {
  // An id from a file may be called like something that every object has.
  return Object.hasOwn(choices, id) ? (choices[id] ?? id) : id;
}

/** The answers that were given. */
export const given: Answering = {
  text: (label, text) => ({
    label,
    value: text.trim() === '' ? undefined : { kind: 'text', text: text.trim() },
  }),
  choice: (label, choices, chosen) => ({
    label,
    value: chosen === '' ? undefined : { kind: 'text', text: choices[chosen] },
  }),
  ticks: (label, choices, ticked) => {
    const words = ticked.map((choice) => inWords(choices, choice));
    return { label, value: words.length === 0 ? undefined : { kind: 'text', text: words.join('\n') } };
  },
  table: (caption, columns, rows) =>
    rows.length === 0
      ? [{ kind: 'paragraph', text: notAnswered([caption]) }]
      : [{ kind: 'table', caption, columns, rows }],
};

/** Room for a pen. */
export const forPen: Answering = {
  text: (label, _text, lines = 1) => ({ label, value: { kind: 'lines', lines } }),
  choice: (label, choices) => ({ label, value: emptyBoxes(choices) }),
  ticks: (label, choices) => ({ label, value: emptyBoxes(choices) }),
  table: (caption, columns, _rows, penRows) => [
    { kind: 'table', caption, columns, rows: Array.from({ length: penRows }, () => columns.map(() => '')) },
  ],
};

function emptyBoxes(choices: Readonly<Record<string, string>>): AnswerValue {
  return { kind: 'boxes', boxes: Object.values(choices).map((label) => ({ label, ticked: false })) };
}

/** A part of a document under its heading; see {@link answersOf}. */
export function section(heading: string, asked: readonly Asked[], ...more: readonly Block[]): Block[] {
  return [{ kind: 'heading', level: 2, text: heading }, ...answersOf(asked, ...more)];
}

/** The questions that were answered, and a line that names the others: nothing is left out silently. */
export function answersOf(asked: readonly Asked[], ...more: readonly Block[]): Block[] {
  const answers = asked.filter((question): question is Answer => question.value !== undefined);
  const open = asked.filter(({ value }) => value === undefined).map(({ label }) => label);
  return [
    ...(answers.length > 0 ? [{ kind: 'answers' as const, answers }] : []),
    ...more,
    ...(open.length > 0 ? [{ kind: 'paragraph' as const, text: notAnswered(open) }] : []),
  ];
}

/** Questions that are asked only where other answers call for them. */
export function onlyIf(asked: boolean, ...questions: Asked[]): Asked[] {
  return asked ? questions : [];
}

/** What nobody may overlook, where it holds. */
export function noticeIf(holds: boolean, text: string): Block[] {
  return holds ? [{ kind: 'notice', text }] : [];
}

function notAnswered(labels: readonly string[]): string {
  return `Ikke udfyldt: ${labels.join(' · ')}`;
}
