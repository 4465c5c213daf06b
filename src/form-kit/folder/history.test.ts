import { describe, expect, it } from 'vitest';
import { record, redo, startHistory, undo } from './history';

describe('undo and redo', () => {
  it('takes back one step at a time, and gives it again', () => {
    const after = record(record(startHistory('a'), 'b', '', 0), 'c', '', 0);
    expect(undo(after).present).toBe('b');
    expect(undo(undo(after)).present).toBe('a');
    expect(redo(undo(after)).present).toBe('c');
  });

  it('takes typing in one field back as a whole, up to the last pause', () => {
    const typed = record(record(startHistory(''), 'h', 'name', 0), 'hi', 'name', 400);
    expect(undo(typed).present).toBe('');
    const afterPause = record(typed, 'hi!', 'name', 5000);
    expect(undo(afterPause).present).toBe('hi');
  });

  it('never joins two fields', () => {
    const typed = record(record(startHistory('0'), '1', 'name', 0), '2', 'phone', 10);
    expect(undo(typed).present).toBe('1');
  });

  it('forgets what was undone once something new is written', () => {
    const rewritten = record(undo(record(startHistory('a'), 'b', '', 0)), 'c', '', 0);
    expect(redo(rewritten)).toBe(rewritten);
  });

  it('stays where it is when there is nothing to undo', () => {
    const start = startHistory('a');
    expect(undo(start)).toBe(start);
  });
});
