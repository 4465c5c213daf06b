import { describe, expect, it } from 'vitest';
import { exampleContact } from '../contact/example-contact';
import { callToday, firstCalls } from './first-calls';

const alarm = exampleContact({ id: 'alarm', phone: '112' });
const helpline = exampleContact({ id: 'helpline', phone: '70201201' });
const amager = exampleContact({ id: 'amager', phone: '33172337', districts: ['Amager'] });
const website = exampleContact({ id: 'website', phone: undefined });
const ids = (contacts: readonly { id: string }[]) => contacts.map(({ id }) => id);

describe('the numbers at the top of an outcome', () => {
  it('are one number in an emergency', () => {
    expect(ids(firstCalls([alarm, helpline], 'emergency'))).toEqual(['alarm']);
  });

  it('are 112 and the helpline where it may or may not be an emergency', () => {
    expect(ids(firstCalls([alarm, helpline, website], 'urgent'))).toEqual(['alarm', 'helpline']);
  });

  it('are never those of one district, which would be wrong for all others', () => {
    expect(ids(firstCalls([amager, website, helpline], 'soon'))).toEqual(['helpline']);
  });
});

describe('the number for what cannot wait', () => {
  const crisis = exampleContact({ id: 'crisis', phone: '33172900', urgency: 'urgent' });

  it('is the first that is called the same day, by everyone', () => {
    const amagerToday = exampleContact({ ...amager, urgency: 'urgent' });
    expect(callToday([{ ...alarm, urgency: 'emergency' }, amagerToday, crisis])).toBe(crisis);
  });

  it('is none where all can wait, or nobody answers', () => {
    expect(
      callToday([
        { ...website, urgency: 'urgent' },
        { ...helpline, urgency: 'soon' },
      ]),
    ).toBeUndefined();
  });
});
