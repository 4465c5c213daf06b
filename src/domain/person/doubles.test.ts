import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personDetails } from './details';
import { areLikelyDoubles, differingDetails, doubleGroups, merged } from './doubles';
import { emptyPerson, type Person } from './person';

const person = (id: string, stated: Partial<Person> = {}): Person => ({ ...emptyPerson(id), ...stated });

describe('likely doubles', () => {
  it.each<[string, Partial<Person>, Partial<Person>]>([
    ['the same name, whatever its spaces and letters', { name: 'Søren  Ås' }, { name: 'soeren aas ' }],
    ['the same name, turned', { name: 'Jensen, Anna' }, { name: 'Anna Jensen' }],
    ['the same e-mail', { email: 'Anna@kk.dk' }, { name: 'Anna', email: 'anna@kk.dk ' }],
    ['the same number', { name: 'Anna Bang', phone: '+45 33173333' }, { name: 'Anna', phone: '33 17 33 33' }],
    ['one of several numbers', { phone: 'Direkte 33 17 33 33, mobil 28 12 34 56' }, { phone: '28123456' }],
  ])('%s', (_, one, other) => {
    expect(areLikelyDoubles(person('a', one), person('b', other))).toBe(true);
  });

  it.each<[string, Partial<Person>, Partial<Person>]>([
    [
      'colleagues with one switchboard',
      { name: 'Anna', phone: '33173333' },
      { name: 'Bo', phone: '33173333' },
    ],
    ['who share a mailbox', { name: 'Anna', email: 'post@kk.dk' }, { name: 'Bo', email: 'post@kk.dk' }],
    ['of whom nothing is stated', {}, {}],
    ['with one first name', { name: 'Anna Bang' }, { name: 'Anna Ek' }],
  ])('are not: %s', (_, one, other) => {
    expect(areLikelyDoubles(person('a', one), person('b', other))).toBe(false);
  });

  it('are grouped, also where a third joins two', () => {
    const [a, b] = [person('a', { name: 'Anna Ek' }), person('b', { name: 'A. Ek', email: 'a@kk.dk' })];
    const c = person('c', { name: 'anna ek', email: 'a@kk.dk' });
    const bo = person('d', { name: 'Bo' });
    expect(doubleGroups([a, b, bo])).toEqual([]);
    expect(doubleGroups([a, b, bo, c])).toEqual([[a, b, c]]);
  });
});

describe('two entries as one', () => {
  const keep = person('a', { name: 'Anna Ek', phone: '33173333' });
  const other = person('b', { name: 'anna  ek', phone: '28123456', email: 'a@kk.dk' });

  it('fill what the kept one does not state, and differ where both say something else', () => {
    expect(differingDetails(keep, other)).toEqual(['phone']);
    expect(merged(keep, other)).toEqual({ ...keep, email: 'a@kk.dk' });
    expect(merged(keep, other, ['phone'])).toEqual({ ...keep, phone: '28123456', email: 'a@kk.dk' });
  });

  it('lose nothing that does not differ', () => {
    const detail = fc.constantFrom('', ' ', 'Anna', 'anna', 'Bo');
    const someone = fc.record(Object.fromEntries(personDetails.map((key) => [key, detail])));
    fc.assert(
      fc.property(someone, someone, (one, two) => {
        const [a, b] = [person('a', one), person('b', two)];
        const both = merged(a, b);
        for (const key of personDetails) {
          if (!differingDetails(a, b).includes(key))
            expect(both[key].trim().toLowerCase()).toBe((a[key].trim() || b[key].trim()).toLowerCase());
        }
      }),
    );
  });
});
