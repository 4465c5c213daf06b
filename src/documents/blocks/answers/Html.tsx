import type { FunctionComponent } from 'preact';
import { PenLines } from '../../html/PenLines';
import type { Answer, AnswersBlock, TickBox } from './block';

/** Questions and answers as a description list. */
export const AnswersHtml: FunctionComponent<{ block: AnswersBlock }> = ({ block }) =>
  block.answers.length === 0 ? null : (
    <dl class="document-answers">
      {block.answers.map((answer, index) => (
        <div key={index} class="document-answer">
          <dt>{answer.label}</dt>
          <dd>
            <Value answer={answer} />
          </dd>
        </div>
      ))}
    </dl>
  );

const Value: FunctionComponent<{ answer: Answer }> = ({ answer: { label, value } }) => {
  switch (value.kind) {
    case 'text':
      return <span class="document-text">{value.text}</span>;
    case 'lines':
      return <PenLines name={label} lines={value.lines} />;
    case 'boxes':
      return <Boxes label={label} boxes={value.boxes} />;
  }
};

/** Real check boxes, switched off: every screen reader knows how to say whether they are ticked. */
const Boxes: FunctionComponent<{ label: string; boxes: readonly TickBox[] }> = ({ label, boxes }) => (
  <span class="document-boxes" role="group" aria-label={label}>
    {boxes.map((box, index) => (
      <label key={index} class="document-box">
        <input type="checkbox" disabled checked={box.ticked} /> <span>{box.label}</span>
      </label>
    ))}
  </span>
);
