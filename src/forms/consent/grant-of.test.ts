import { describe, expect, it } from 'vitest';
import { uncovered } from '../../domain/consent/coverage';
import { full } from './fixtures/full';
import { grantOf } from './grant-of';

const consent = { ...full.data, withdrawnOn: '' };

describe('what a consent lets the other forms do', () => {
  it('names the recipients, and never the citizen', () => {
    const grant = grantOf({ ...consent, passTo: ['citizen', ...consent.passTo] });
    expect(grant.passTo).toEqual(['adviser', 'sister']);
    expect(uncovered(['adviser', 'doctor'], [grant], '2026-11-22')).toEqual(['doctor']);
  });

  it('covers nobody from the day on which it was taken back', () => {
    expect(
      uncovered(['adviser'], [grantOf({ ...consent, withdrawnOn: '2026-11-20' })], '2026-11-22'),
    ).toEqual(['adviser']);
  });

  it('ends after a year where it names health, whatever it says', () => {
    const long = { ...consent, validUntil: '2029-06-01' };
    expect(grantOf(long).validUntil).toBe('2027-06-01');
    expect(grantOf({ ...long, kinds: ['housing'] }).validUntil).toBe('2029-06-01');
    expect(grantOf({ ...long, signed: '' }).validUntil).toBe('2029-06-01');
  });
});
