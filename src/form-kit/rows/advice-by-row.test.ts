import { expect, it } from 'vitest';
import { adviceByRow } from './advice-by-row';
import { sayTheSame } from './redrawn-on-change';

it('advice is sorted by the rows of one list; what concerns the list itself or another is left', () => {
  const advice = ['items.a.topic', 'items.b.topic', 'items.a.due', 'items', 'itemsOther.a.topic'].map(
    (path) => ({ path, message: path }),
  );
  const byRow = adviceByRow(advice, 'items');
  expect([...byRow.keys()]).toEqual(['a', 'b']);
  expect(byRow.get('a')?.map(({ message }) => message)).toEqual(['items.a.topic', 'items.a.due']);
});

it('a row is drawn anew when it says something else, not when its parts were only made anew', () => {
  const draw = () => undefined;
  const drawing = (message: string) => ({
    row: { id: 'a', text: 'x' },
    advice: [{ path: 'p', message }],
    draw,
  });
  expect(sayTheSame(drawing('Råd'), drawing('Råd'))).toBe(true);
  expect(sayTheSame(drawing('Råd'), drawing('Andet'))).toBe(false);
  expect(sayTheSame(drawing('Råd'), { ...drawing('Råd'), advice: [] })).toBe(false);
  expect(sayTheSame(drawing('Råd'), { ...drawing('Råd'), draw: () => undefined })).toBe(false);
  expect(sayTheSame({ text: '' }, { text: undefined })).toBe(false);
});
