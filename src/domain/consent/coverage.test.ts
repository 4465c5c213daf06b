import { describe, expect, it } from 'vitest';
import { consentState, lastDay, oneYearAfter, uncovered, type ConsentState } from './coverage';
import type { ConsentGrant } from './grant';

const today = '2026-11-22';
const consent: ConsentGrant = {
  passTo: ['adviser', 'nurse'],
  collectFrom: ['doctor'],
  signed: '2026-06-01',
  validUntil: '2027-05-31',
  withdrawn: '',
};

describe('what a consent is worth', () => {
  const cases: [string, Partial<ConsentGrant>, ConsentState][] = [
    ['signed and in time', {}, 'valid'],
    ['not signed', { signed: '' }, 'unsigned'],
    ['to be signed tomorrow', { signed: '2026-11-23' }, 'unsigned'],
    ['signed today', { signed: today }, 'valid'],
    ['on its last day', { validUntil: today }, 'valid'],
    ['the day after its last', { validUntil: '2026-11-21' }, 'expired'],
    ['without an end, within a year', { validUntil: '', signed: '2025-11-22' }, 'valid'],
    ['without an end, a year later', { validUntil: '', signed: '2025-11-21' }, 'expired'],
    ['without an end and signed on a half-typed day', { validUntil: '', signed: '2026-0' }, 'expired'],
    ['taken back today', { withdrawn: today }, 'withdrawn'],
    ['to be taken back tomorrow', { withdrawn: '2026-11-23' }, 'valid'],
    ['taken back and since expired', { withdrawn: '2026-10-01', validUntil: '2026-11-01' }, 'withdrawn'],
  ];

  it.each(cases)('%s', (_, change, state) => {
    expect(consentState({ ...consent, ...change }, today)).toBe(state);
  });

  it('ends when it says so, else a year after the signature, also from a leap day', () => {
    expect(lastDay(consent)).toBe('2027-05-31');
    expect(lastDay({ signed: '2026-06-01', validUntil: '' })).toBe('2027-06-01');
    expect(oneYearAfter('2024-02-29')).toBe('2025-02-28');
    expect(oneYearAfter('')).toBe('');
    expect(oneYearAfter('2026-13-40')).toBe('');
  });
});

describe('who is not covered', () => {
  it('names the recipients that no valid consent names, each once', () => {
    expect(uncovered(['nurse', 'landlord', 'landlord', 'doctor'], [consent], today)).toEqual([
      'landlord',
      'doctor',
    ]);
  });

  it('adds consents up, and leaves those out that do not hold', () => {
    const second = { ...consent, passTo: ['landlord'] };
    expect(uncovered(['nurse', 'landlord'], [consent, second], today)).toEqual([]);
    expect(uncovered(['nurse', 'landlord'], [{ ...consent, withdrawn: today }, second], today)).toEqual([
      'nurse',
    ]);
  });

  it('covers nobody without a consent, and asks for nothing where nobody receives', () => {
    expect(uncovered(['nurse'], [], today)).toEqual(['nurse']);
    expect(uncovered([], [], today)).toEqual([]);
  });
});
