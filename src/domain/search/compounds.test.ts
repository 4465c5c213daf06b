import { describe, expect, it } from 'vitest';
import { compoundSplitter } from './compounds';

// As in the real list: 29 joins with -s-, 30 with -e-, 31 bare, 39 may stand last.
const split = compoundSplitter(
  ['9', 'tavshed/44,10,39,29', 'pligt/10,11,2,39,31', 'hus/4,10,5,39,31', 'leje/10,11,2,39,31'].join('\n') +
    '\nbistand/44,39,29\nadvokat/10,39,31\nperson/10,39,31\nkontakt/10,39,31\nordning/10,39,29\nA-kasse/10,39,31' +
    '\nkontaktperson/10,39,31\nskud/7,39,31\nborg/10,39,31\ner/39,31\nren/39,31',
);

describe('compoundSplitter', () => {
  it.each([
    ['tavshedspligt', ['tavsheds', 'pligt']],
    ['tavshedspligten', ['tavsheds', 'pligten']],
    ['huslejen', ['hus', 'lejen']],
    ['bistandsadvokaterne', ['bistands', 'advokaterne']],
    ['kontaktpersonordningen', ['kontakt', 'person', 'ordningen']],
    ['husskuddet', ['hus', 'skuddet']],
  ])('%s is %j', (word, parts) => {
    expect(split(word)).toEqual(parts);
  });

  it.each(['nabo', 'tavshed', 'borgren', 'huslejeregulativ', ''])('leaves »%s« whole', (word) => {
    expect(split(word)).toEqual([word]);
  });
});
