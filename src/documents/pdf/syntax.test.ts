import { describe, expect, it } from 'vitest';
import { rectPath } from '../../domain/figure/path';
import { pathOperators, pdfText } from './syntax';

describe('what is written into a PDF', () => {
  it('has texts in any letters', () => {
    expect(pdfText('Ł!')).toBe('<FEFF01410021>');
  });

  it('has outlines counted from the lower edge of their page', () => {
    const path = rectPath({ x: 0, y: 0, width: 10, height: 20 });
    expect(pathOperators(path, { x: 5, y: 100 }, 800)).toBe('5 700 m\n15 700 l\n15 680 l\n5 680 l\nh');
  });
});
