import { describe, expect, it } from 'vitest';
import { partTermsOf, queryWords, termsOf } from './terms';

describe('termsOf', () => {
  it('has a word whole, without its ending, and with æ, ø, å typed in both ways', () => {
    expect(termsOf('Vagtlægen')).toEqual(['vagtlaegen', 'vagtlaeg', 'vagtlagen', 'vagtlag']);
    expect(termsOf('døgn')).toEqual(['doegn', 'dogn']);
  });

  it('reads compounds as if they had no marks, and leaves out what says nothing', () => {
    expect(termsOf('og tavsheds~pligt på § 99')).toEqual(['tavshedspligt', '99']);
  });
});

describe('partTermsOf', () => {
  it('has the parts of compounds alone', () => {
    expect(partTermsOf('Om tavsheds~pligt og hus~lejen')).toEqual(
      expect.arrayContaining(['tavsheds', 'pligt', 'hus', 'lejen', 'lej']),
    );
    expect(partTermsOf('ingen mærker')).toEqual([]);
  });
});

describe('queryWords', () => {
  it('keeps the words that say something, once', () => {
    expect(queryWords('Hvad gør jeg ved lugt, LUGT?')).toEqual(['lugt']);
    expect(queryWords('§ 85 a')).toEqual(['85']);
  });

  it('keeps all where none does', () => {
    expect(queryWords('hvad nu')).toEqual(['hvad', 'nu']);
    expect(queryWords(' – ')).toEqual([]);
  });
});
