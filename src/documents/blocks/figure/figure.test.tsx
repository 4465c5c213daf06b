import { beforeAll, describe, expect, it } from 'vitest';
import { labelsOf } from '../../../domain/figure/scene';
import { pdfOf } from '../../pdf';
import { allTags, pictureTexts, readBack, spokenText, type ReadPdf } from '../../pdf/read-back';
import { drawnReport, peopleFigure, peopleScene } from '../../specimens/drawn';
import { rendered } from '../../specimens/html-text';
import { plainSetting } from '../../specimens/plain-setting';
import { pictureLabels, stringsOf } from '../../strings';
import { wordsOf } from '../../words';
import { FigureHtml } from './Html';
import { figurePdf } from './pdf';
import { figureText } from './text';

const labels = ['Åse Ørsted', 'Łukasz Şükrü', 'Юрій Шевченко'];

describe('a figure in HTML', () => {
  const { markup, texts, labels: drawn } = rendered(<FigureHtml block={peopleFigure} />);

  it('says its caption and what it shows; its labels are drawn', () => {
    expect(texts).toEqual([peopleFigure.caption, peopleFigure.alternative]);
    expect(drawn).toEqual(labels);
  });

  it('has no style in its markup, which the security policy would block', () => {
    expect(markup).not.toContain('style=');
  });

  it('is one stop for Tab, and names each of its parts', () => {
    expect(markup.match(/tabindex="0"/g)).toHaveLength(1);
    expect(markup.match(/role="img" aria-label="[^"]*, har kontakt"/g)).toHaveLength(3);
    expect(markup).toContain('role="group" aria-label="Netværket omkring borgeren"');
  });

  it('is for the eye only where it has no parts, and can be scrolled by keyboard', () => {
    const drawing = { ...peopleScene, shapes: peopleScene.shapes.filter(({ part }) => part === undefined) };
    const plain = rendered(<FigureHtml block={{ ...peopleFigure, drawing }} />).markup;
    expect(plain).toContain('aria-hidden="true"');
    expect(plain).toMatch(/role="group" tabindex="0" aria-label="Netværket omkring borgeren"/i);
  });
});

describe('a figure on paper', () => {
  const heightOn = (scene: typeof peopleScene) =>
    figurePdf({ ...peopleFigure, drawing: scene }, plainSetting).strips.at(-1)?.columns[0]?.lines[0]
      ?.height ?? 0;

  it('is as wide as the text, or as high as its page, and not blown up', () => {
    expect(heightOn({ ...peopleScene, width: 800, height: 300 })).toBe(150);
    expect(heightOn({ ...peopleScene, width: 100, height: 4000 })).toBeLessThan(plainSetting.height);
    expect(heightOn({ ...peopleScene, width: 100, height: 100 })).toBe(125);
  });

  it('is never parted, and stays with its caption', () => {
    const flow = figurePdf(peopleFigure, plainSetting);
    expect(flow.strips.map((strip) => [strip.staysWithNext, strip.columns[0]?.lines.length])).toEqual([
      [true, 1],
      [false, 1],
    ]);
    expect(flow.tags.map(({ role, alternative }) => [role, alternative])).toEqual([
      ['P', undefined],
      ['Figure', peopleFigure.alternative],
    ]);
  });

  it('stands without caption where it has none', () => {
    const flow = figurePdf({ ...peopleFigure, caption: '' }, plainSetting);
    expect(flow.tags.map(({ role }) => role)).toEqual(['Figure']);
  });

  it('keeps labels within the room that the drawing gives them, whatever the font', () => {
    const wide = { ...plainSetting, measure: () => 1000 };
    const marks = figurePdf(peopleFigure, wide).strips.at(-1)?.columns[0]?.lines[0]?.marks ?? [];
    const texts = marks.filter((mark) => mark.kind === 'text');
    expect(texts.map(({ width }) => Math.round(width))).toEqual([140, 140, 140]);
  });
});

describe('a figure in a PDF, read back', () => {
  let pdf: ReadPdf;
  beforeAll(async () => {
    pdf = await readBack(await pdfOf(drawnReport, { now: new Date('2026-11-22T09:30:00Z') }));
  });

  it('is on a page that lies on its side, below the head of the document', () => {
    expect(pdf.pageSizes[0]).toEqual([841.89, 595.28]);
    expect(pdf.texts.find(({ text }) => text.startsWith('Åse'))?.page).toBe(1);
  });

  it('is told in words, and its labels are drawn, as on screen', () => {
    expect(wordsOf(spokenText(pdf.root))).toEqual(wordsOf(stringsOf(drawnReport)));
    expect(wordsOf(pictureTexts(pdf.root))).toEqual(wordsOf(pictureLabels(drawnReport)));
    expect(pictureLabels(drawnReport)).toEqual(labelsOf(peopleScene));
  });

  it('is set apart from the text by the area that it covers', () => {
    const figure = allTags(pdf.root).find(({ role }) => role === 'Figure');
    expect(figure?.attributes).toMatch(/\/BBox \[[\d.]+ [\d.]+ [\d.]+ [\d.]+\]/);
  });
});

describe('a figure in plain text', () => {
  it('is its caption and what it shows', () => {
    expect(figureText(peopleFigure)).toBe(`${peopleFigure.caption}\n${peopleFigure.alternative}`);
    expect(figureText({ ...peopleFigure, caption: '' })).toBe(peopleFigure.alternative);
    expect(rendered(<FigureHtml block={peopleFigure} />).labels).toEqual(labels);
  });
});
