import { describe, expect, it } from 'vitest';
import { codeFault, contactCode } from './sealed-contacts';

describe('the code for the numbers of contact persons', () => {
  it('may be left out', () => {
    expect(contactCode({})).toBeUndefined();
    expect(contactCode({ CONTACT_CODE: '  ' })).toBeUndefined();
  });

  it('is taken without needless room', () => {
    expect(contactCode({ CONTACT_CODE: ' gryde  havn ' })).toBe('gryde havn');
  });

  it.each(['1234', 'boligraadgiver', 'København2026', 'hemmelig hemmelig hemmelig hemmelig'])(
    'is refused with advice where it can be guessed: %s',
    (weak) => {
      expect(codeFault(weak)).toMatch(/too easy to guess.*Take six words by chance/);
    },
  );

  it.each(['gryde havn lampe skov tavle vinter', 'k7#Rt!9vQz2&mX'])('is accepted: %s', (strong) => {
    expect(codeFault(strong)).toBeUndefined();
  });
});
