import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { withCopy, withMoved, withoutRow, withRow } from './rows';

const rows = [
  { id: 'a', text: '1' },
  { id: 'b', text: '2' },
  { id: 'c', text: '3' },
];
const order = (list: readonly { id: string }[]) => list.map(({ id }) => id).join('');

describe('rows', () => {
  it('change the right one after a move', () => {
    const moved = withMoved(rows, 'c', 0);
    expect(withRow(moved, { id: 'a', text: 'ny' })).toEqual([rows[2], { id: 'a', text: 'ny' }, rows[1]]);
  });

  it('move to any place, also beyond the ends', () => {
    expect(order(withMoved(rows, 'a', 2))).toBe('bca');
    expect(order(withMoved(rows, 'a', 99))).toBe('bca');
    expect(order(withMoved(rows, 'c', -5))).toBe('cab');
  });

  it('are copied right after the original, under a new id', () => {
    expect(withCopy(rows, 'b', 'x')[2]).toEqual({ id: 'x', text: '2' });
    expect(order(withCopy(rows, 'b', 'x'))).toBe('abxc');
  });

  it('are neither lost nor doubled, however they are moved', () => {
    const ids = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 20 });
    fc.assert(
      fc.property(ids, fc.nat(30), fc.integer(), (names, which, place) => {
        const list = names.map((id) => ({ id }));
        const id = names[which % names.length] ?? '';
        const moved = withMoved(list, id, place);
        expect([...moved].sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual(
          [...list].sort((a, b) => (a.id < b.id ? -1 : 1)),
        );
        expect(order(withoutRow(moved, id))).toBe(order(withoutRow(list, id)));
      }),
    );
  });
});
