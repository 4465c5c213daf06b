import { describe, expect, it } from 'vitest';
import { areaOf, type TextShape } from '../figure/scene';
import { groupPicture } from './group-picture';

const words = {
  here: 'Her',
  groups: {
    'nobody-fixed': { name: 'Ingen fast sagsbehandler', who: 'En enkel sag.' },
    caseworker: { name: 'Fast sagsbehandler', who: 'En sag med flere sider.' },
    coordinator: { name: 'Koordinerende kontaktperson', who: 'En sag, hvor flere myndigheder skal samles.' },
  },
};

describe('the picture of the three groups', () => {
  it('marks the group that fits by its ground, an arrow and a word', () => {
    const { shapes } = groupPicture(words, 'caseworker');
    expect(shapes.flatMap((shape) => (shape.kind === 'box' ? [shape.tone] : []))).toEqual([
      'plain',
      'strong',
      'plain',
    ]);
    expect(shapes.filter(({ kind }) => kind === 'arrow')).toHaveLength(1);
    const texts = shapes.filter((shape): shape is TextShape => shape.kind === 'text');
    const here = texts.find(({ lines }) => lines.join(' ') === 'Her');
    const marked = shapes.find((shape) => shape.kind === 'box' && shape.tone === 'strong');
    if (!here || !marked) throw new Error('the picture marks a group');
    const box = areaOf(marked);
    expect(here.y).toBeGreaterThan(box.y);
    expect(here.y + here.height).toBeLessThan(box.y + box.height);
  });

  it('marks none where none fits', () => {
    const { shapes } = groupPicture(words, undefined);
    expect(
      shapes.some((shape) => shape.kind === 'arrow' || (shape.kind === 'box' && shape.tone !== 'plain')),
    ).toBe(false);
  });

  it('keeps everything within its width and height', () => {
    const { width, height, shapes } = groupPicture(words, 'coordinator');
    for (const area of shapes.map(areaOf)) {
      expect(area.x).toBeGreaterThanOrEqual(0);
      expect(area.x + area.width).toBeLessThanOrEqual(width);
      expect(area.y + area.height).toBeLessThanOrEqual(height);
    }
  });
});
