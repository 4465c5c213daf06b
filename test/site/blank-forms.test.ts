import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bytesBehind } from '../config/built-site.mjs';
import { pdfReading } from '../documents/pdf-reading';

const forms = readdirSync('content/forms').map((name) => name.replace(/\.mdx$/, ''));

describe('a form for the pen', () => {
  it('belongs to every form page', () => {
    expect(forms.length).toBeGreaterThan(0);
  });

  it.each(forms)('%s: was made by the build, tagged, with title and room to write', async (form) => {
    const { title, language, words, strays, pages } = await pdfReading(bytesBehind(`/skemaer/${form}.pdf`));
    expect(title.length).toBeGreaterThan(3);
    expect(language).toBe('da');
    expect(words).toContain('Fortroligt');
    expect(words).not.toContain('udfyldt:');
    expect(strays).toEqual([]);
    expect(pages).toBeLessThanOrEqual(4);
  });
});
