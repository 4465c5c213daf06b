import { describe, expect, it } from 'vitest';
import { stem } from './danish-stem';

describe('stem', () => {
  it.each([
    ['nabo', 'naboer', 'naboen', 'naboerne', 'naboernes'],
    ['underretning', 'underretninger', 'underretningen', 'underretningerne'],
    ['skema', 'skemaet', 'skemaer', 'skemaerne'],
    ['hjemloes', 'hjemloese'],
    ['ven', 'venner', 'vennerne'],
    ['kontaktperson', 'kontaktpersonen', 'kontaktpersonens', 'kontaktpersoner'],
  ])('%s is what its forms have in common', (word, ...forms) => {
    expect(forms.map(stem)).toEqual(forms.map(() => stem(word)));
  });

  it('leaves words that are too short to have an ending', () => {
    expect(['er', 'en', 'hus', 'se', '112'].map(stem)).toEqual(['er', 'en', 'hus', 'se', '112']);
  });
});
