import { penLine, tickBox } from '../../text/for-pen';
import type { Answer, AnswersBlock, AnswerValue } from './block';

/** `Question: answer`, one a line; an answer of several lines stands below its question. */
export function answersText(block: AnswersBlock): string {
  return block.answers.map(answerText).join('\n');
}

function answerText({ label, value }: Answer): string {
  const question = /[.:?!]$/.test(label) ? label : `${label}:`;
  const answer = valueText(value);
  return answer.includes('\n') ? `${question}\n${indented(answer)}` : `${question} ${answer}`.trimEnd();
}

function indented(text: string): string {
  return text
    .split('\n')
    .map((line) => `  ${line}`.trimEnd())
    .join('\n');
}

function valueText(value: AnswerValue): string {
  switch (value.kind) {
    case 'text':
      return value.text;
    case 'lines':
      return penLine;
    case 'boxes':
      return value.boxes.map((box) => `${tickBox(box.ticked)} ${box.label}`).join('  ');
  }
}
