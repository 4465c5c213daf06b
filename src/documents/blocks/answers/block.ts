/** Questions with their answers, two columns: a description list on screen, a table without header in the PDF. */
export interface AnswersBlock {
  kind: 'answers';
  answers: readonly Answer[];
}

/** One question and what was answered, or the room for a pen to answer in. */
export interface Answer {
  label: string;
  value: AnswerValue;
}

/** `text`: what was answered, line breaks kept. `lines`: empty lines for a pen. `boxes`: choices, ticked or not. */
export type AnswerValue =
  | { kind: 'text'; text: string }
  | { kind: 'lines'; lines: number }
  | { kind: 'boxes'; boxes: readonly TickBox[] };

/** A choice to tick, by machine or by pen. */
export interface TickBox {
  label: string;
  ticked: boolean;
}
