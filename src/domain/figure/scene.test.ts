import { describe, expect, it } from 'vitest';
import { groupsOf, labelsOf, line, type Scene, type Shape } from './scene';
import { textBlock } from './text';

const part = (id: string) => ({ id, label: `Del ${id}` });
const words = (text: string): Shape => textBlock(text, { x: 0, y: 0, width: 200 });
const scene: Scene = {
  width: 100,
  height: 100,
  shapes: [
    line(0, 0, 1, 1),
    { ...line(0, 0, 2, 2), part: part('a') },
    { ...line(0, 0, 3, 3), part: part('b') },
    words('for sig'),
    { ...words('hører til b'), part: part('b') },
    { ...words('hører til a'), part: part('a') },
    words('til sidst'),
  ],
};

describe('the parts of a drawing', () => {
  it('hold all that belongs to them, each where its first piece stands', () => {
    expect(groupsOf(scene).map((group) => [group.part?.id, group.shapes.length])).toEqual([
      [undefined, 1],
      ['a', 2],
      ['b', 2],
      [undefined, 2],
    ]);
  });

  it('give the order in which labels are read', () => {
    expect(labelsOf(scene)).toEqual(['hører til a', 'hører til b', 'for sig', 'til sidst']);
  });
});
