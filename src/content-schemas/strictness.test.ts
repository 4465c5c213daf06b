import { expect, it } from 'vitest';
import { isStrict } from './strictness';

it('a site is judged strictly only when that is asked for, and a misspelled wish is told', () => {
  expect(isStrict('strict')).toBe(true);
  expect(isStrict(undefined)).toBe(false);
  expect(isStrict('')).toBe(false);
  expect(() => isStrict('strikt')).toThrow('PUBLISH is "strikt"');
});
