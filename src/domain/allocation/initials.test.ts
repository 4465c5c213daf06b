import { expect, it } from 'vitest';
import { isMoreThanInitials } from './initials';

it.each([
  ['', false],
  ['A', false],
  ['AB', false],
  ['A.B.', false],
  ['a.b.', false],
  ['Æ.Ø.Å.', false],
  ['A B C', false],
  ['Th. P.', false],
  ['ABCD', false],
  ['Anna', true],
  ['Anna B.', true],
  ['Bo', true],
  ['Bo Li', true],
  ['ab', true],
  ['MARIE', true],
  ['Łukasz', true],
  ['A. Jensen', true],
  ['12', false],
])('"%s" looks like a name: %s', (text, expected) => {
  expect(isMoreThanInitials(text)).toBe(expected);
});
