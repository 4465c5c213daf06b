import fc from 'fast-check';
import type { Network, NetworkSection } from './network';
import { givenGroups } from './groups';

/** Names and places as people write them: short, long, in other alphabets, empty, and one that no line can hold. */
const words = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom('Bo Li', 'Karen Jensen', 'Łukasz Şükrü Åse', 'Kofoeds Skole') },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '',
      '   ',
      'Anne-Marie Østergaard Christensen af Rosenborg-Volmerstein',
      'Københavns Kommunes Socialforvaltning, Borgercenter Voksne, Enheden for særlig koordination',
      'WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW',
      'Ægtefællens ældste søsters nabo',
    ),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 30 }) },
);

const someone = fc.record({
  role: words,
  name: words,
  organisation: words,
  email: fc.constant(''),
  phone: fc.constant(''),
  contact: fc.constantFrom('yes' as const, 'no' as const, 'unknown' as const, '' as const),
});

type Someone = typeof someone extends fc.Arbitrary<infer Value> ? Value : never;

function sectionsOf(
  sizes: readonly number[],
  people: readonly Someone[],
  names: readonly string[],
): NetworkSection[] {
  const firsts = sizes.map((_, at) => sizes.slice(0, at).reduce((sum, size) => sum + size, 0));
  return sizes.map((size, at) => {
    const first = firsts[at] ?? 0;
    const entries = people.slice(first, first + size).map((each, place) => ({
      id: `row-${String(first + place)}`,
      ...each,
    }));
    return { name: names[at] ?? givenGroups[at]?.name ?? 'Egen gruppe', entries };
  });
}

/** How many stand in each group: one group of 60, eight of seven, sixty of one, and anything between. */
const sizes = fc.oneof(
  fc.constantFrom([60], [30, 30], Array<number>(8).fill(7), Array<number>(60).fill(1), [59, 1], [1]),
  fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 1, maxLength: 14 }).map((counts) => {
    const most = counts.reduce((sum, count) => sum + count, 0);
    return counts.map((count) => Math.max(1, Math.floor((count * 60) / Math.max(60, most)) - 1));
  }),
  fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 8 }),
);

/** Any network of at most 60 people: the groups given, and others of any name. */
export const arbitraryNetwork: fc.Arbitrary<Network> = sizes.chain((counts) => {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return fc
    .record({
      citizen: words,
      coordinator: words,
      people: fc.array(someone, { minLength: total, maxLength: total }),
      names: fc.oneof(
        fc.constant([]),
        fc.array(words, { minLength: counts.length, maxLength: counts.length }),
      ),
    })
    .map(({ people, names, ...rest }) => ({ ...rest, sections: sectionsOf(counts, people, names) }));
});
