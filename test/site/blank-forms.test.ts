import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bytesBehind } from '../config/built-site.mjs';
import { roomWithId } from '../../src/forms/registry';
import { contextOf } from '../contracts/rooms';
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
    expect(words.includes('Fortroligt'), 'holds personal data').toBe((await markingOf(form)) !== '');
    expect(words).not.toContain('udfyldt:');
    expect(strays).toEqual([]);
    expect(pages).toBeLessThanOrEqual(4);
  });
});

/** How the room of a form's page marks the form for the pen; empty where it asks for nothing personal. */
async function markingOf(page: string): Promise<string> {
  const id = /^form: (.+)$/m.exec(readFileSync(`content/forms/${page}.mdx`, 'utf8'))?.[1] ?? '';
  return (await roomWithId(id)).toBlank(contextOf({ persons: [] })).marking;
}
