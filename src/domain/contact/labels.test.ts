import { describe, expect, it } from 'vitest';
import { areas, situations, urgencies } from './contact';
import { areaLabels, placeIfLimited, placeOf, situationLabels, urgencyLabels } from './labels';

describe('labels', () => {
  it('tell every value apart', () => {
    const names = [
      ...urgencies.map((urgency) => urgencyLabels[urgency].name),
      ...areas.map((area) => areaLabels[area]),
      ...situations.map((situation) => situationLabels[situation]),
    ];
    expect(new Set(names).size).toBe(names.length);
  });

  it.each([
    [[], 'København'],
    [['Amager'], 'København: Amager'],
    [['City', 'Østerbro'], 'København: City og Østerbro'],
    [['Valby', 'Vesterbro', 'Kgs. Enghave'], 'København: Valby, Vesterbro og Kgs. Enghave'],
  ])('say where a contact answers: %j', (districts, expected) => {
    expect(placeOf({ area: 'koebenhavn', districts })).toBe(expected);
    expect(placeIfLimited({ area: 'koebenhavn', districts })).toBe(expected);
  });

  it('say no place beside a number for the whole country', () => {
    expect(placeIfLimited({ area: 'national', districts: [] })).toBeUndefined();
  });
});
