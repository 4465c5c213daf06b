import { describe, expect, it } from 'vitest';
import { rendered } from '../../specimens/html-text';
import { plainSetting, textsOf } from '../../specimens/plain-setting';
import type { AnswersBlock } from './block';
import { AnswersHtml } from './Html';
import { answersPdf } from './pdf';
import { answersText } from './text';

const answers: AnswersBlock = {
  kind: 'answers',
  answers: [
    { label: 'Navn', value: { kind: 'text', text: 'Åse' } },
    { label: 'Træffes', value: { kind: 'text', text: 'mandag\ntirsdag' } },
    { label: 'Telefon', value: { kind: 'lines', lines: 2 } },
    {
      label: 'Er det aftalt?',
      value: {
        kind: 'boxes',
        boxes: [
          { label: 'Ja', ticked: true },
          { label: 'Nej', ticked: false },
        ],
      },
    },
  ],
};

describe('answers in HTML', () => {
  const { markup, texts } = rendered(<AnswersHtml block={answers} />);

  it('are a description list with the words of the form and no others', () => {
    expect(markup.match(/<dt>/g)).toHaveLength(4);
    expect(texts).toEqual([
      'Navn',
      'Åse',
      'Træffes',
      'mandag\ntirsdag',
      'Telefon',
      'Er det aftalt?',
      'Ja',
      'Nej',
    ]);
  });

  it('name the room for the pen by its question', () => {
    expect(markup).toMatch(/<textarea disabled aria-label="Telefon"/);
    expect(markup.match(/class="document-line"/g)).toHaveLength(2);
  });

  it('show choices as check boxes that nobody can change', () => {
    expect(markup.match(/<input type="checkbox" disabled/g)).toHaveLength(2);
    expect(markup.match(/ checked/g)).toHaveLength(1);
  });
});

describe('answers on paper', () => {
  const flow = answersPdf(answers, plainSetting);

  it('are rows with the question as header', () => {
    expect(flow.tags[0]?.children.map((row) => row.children.map(({ role, scope }) => [role, scope]))).toEqual(
      Array.from({ length: 4 }, () => [
        ['TH', 'Row'],
        ['TD', undefined],
      ]),
    );
    expect(textsOf(flow).slice(0, 2)).toEqual(['Navn', 'Åse']);
  });

  it('describe boxes and lines for those who cannot see them', () => {
    const cells = flow.tags[0]?.children.map((row) => row.children[1]) ?? [];
    expect(cells[2]?.children[0]?.field).toEqual({ kind: 'line', label: 'Telefon' });
    expect(cells[3]?.children.map((option) => option.children[0]?.field)).toEqual([
      { kind: 'box', label: 'Ja', ticked: true },
      { kind: 'box', label: 'Nej', ticked: false },
    ]);
  });

  it('draw a cross in a ticked box and none in another', () => {
    const strokes = flow.strips[3]?.columns[1]?.lines.map(
      ({ marks }) => marks.filter((mark) => mark.kind === 'rule').length,
    );
    expect(strokes).toEqual([2, 0]);
  });

  it('part no row that fits on a page', () => {
    expect(flow.strips.every((strip) => strip.parts === 'if it must')).toBe(true);
  });
});

describe('answers in plain text', () => {
  it('stand behind their questions, several lines below them', () => {
    expect(answersText(answers)).toBe(
      [
        'Navn: Åse',
        'Træffes:',
        '  mandag',
        '  tirsdag',
        `Telefon: ${'_'.repeat(30)}`,
        'Er det aftalt? [×] Ja  [ ] Nej',
      ].join('\n'),
    );
  });
});
