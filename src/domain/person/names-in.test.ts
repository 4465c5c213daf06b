import { describe, expect, it } from 'vitest';
import { namesIn } from './names-in';
import { emptyPerson } from './person';

const persons = ['Karen Østergård', 'Hans Bo Møller', ''].map((name, at) => ({
  ...emptyPerson(String(at)),
  name,
}));

describe('names of persons in headings', () => {
  it.each([
    ['Karens mål', 'Karen Østergård'],
    ['Aftaler for familien Østergård', 'Karen Østergård'],
    ['moede-Karen-2026', 'Karen Østergård'],
    ['Spørg Møller', 'Hans Bo Møller'],
  ])('%s: %s', (text, name) => {
    expect(namesIn([text], persons)).toEqual([name]);
  });

  it.each(['Borgerens mål', 'hans mål', 'Bo trygt', 'Karense', 'Møde 3. december 2026', ''])(
    'none: %s',
    (text) => {
      expect(namesIn([text], persons)).toEqual([]);
    },
  );

  it('are said once each, in the order of the folder', () => {
    expect(namesIn(['Hans og Karen', 'Karen'], persons)).toEqual(['Karen Østergård', 'Hans Bo Møller']);
  });
});
