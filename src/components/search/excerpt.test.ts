import { describe, expect, it } from 'vitest';
import { forEngine } from '../../domain/search/index-text';
import { segmentsOf } from './excerpt';

describe('segmentsOf', () => {
  it('tells what was found from the rest', () => {
    expect(segmentsOf('Det <mark>lugter</mark> fra en <mark>bolig.</mark>')).toEqual([
      { text: 'Det ', marked: false },
      { text: 'lugter', marked: true },
      { text: ' fra en ', marked: false },
      { text: 'bolig.', marked: true },
    ]);
  });

  it('gives back signs that HTML writes as entities, once', () => {
    expect(segmentsOf('A &lt;b&gt; &amp;amp; &quot;c&quot;.')).toEqual([
      { text: 'A <b> &amp; "c".', marked: false },
    ]);
  });

  it('reads naturally, although the index writes words in its own way', () => {
    const written = forEngine('Der er tavshedspligt', (word) =>
      word === 'tavshedspligt' ? ['tavsheds', 'pligt'] : [word],
    );
    expect(segmentsOf(written.replace(/(\S+~\S+)/, '<mark>$1</mark>'))).toEqual([
      { text: 'Der er ', marked: false },
      { text: 'tavshedspligt', marked: true },
      { text: ' …', marked: false },
    ]);
  });

  it('leaves other elements as the text they are', () => {
    expect(segmentsOf('<img src=x onerror=alert(1)>.')).toEqual([
      { text: '<img src=x onerror=alert(1)>.', marked: false },
    ]);
  });

  it('shows by dots where it was cut out of a sentence', () => {
    expect(segmentsOf('<mark>lugter</mark> fra en bolig').map(({ text }) => text)).toEqual([
      '… ',
      'lugter',
      ' fra en bolig',
      ' …',
    ]);
  });

  it('has nothing for nothing', () => {
    expect(segmentsOf('')).toEqual([]);
  });
});
