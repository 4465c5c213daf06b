import { brotliCompressSync, gzipSync } from 'node:zlib';
import { jsPDF } from 'jspdf';
import { describe, expect, it } from 'vitest';
import { holdsPhone, holdsWords, readingsOf } from './every-byte.ts';

const phone = '29384756';
const email = 'prøve.person@example.dk';

async function found(name: string, content: string | Buffer): Promise<boolean> {
  const readings = await readingsOf(name, Buffer.from(content));
  return readings.some((text) => holdsPhone(text, phone) || holdsWords(text, email));
}

describe('the search for what may not be in the site', () => {
  it.each([
    ['together', 'Ring 29384756.'],
    ['in pairs', '<a>29 38 47 56</a>'],
    ['with hard spaces', '29\u00a038\u00a047\u00a056'],
    ['with narrow spaces', '29\u202f38\u202f47\u202f56'],
    ['with entities', '29&nbsp;38&#160;47&#xa0;56'],
    ['as entities', '&#50;&#x39;384756'],
    ['in an address', 'tel:+45%2029%2038%2047%2056'],
    ['as a query', '?n=29+38+47+56'],
    ['with points and dashes', '2938-47.56'],
    ['escaped in a script', '"\\u0032938\\x34756"'],
  ])('finds digits written %s', async (_, text) => {
    expect(await found('page.html', text)).toBe(true);
  });

  it.each([
    ['as it is', 'mailto:prøve.person@example.dk'],
    ['in capitals', 'Prøve.Person@EXAMPLE.dk'],
    ['in an address', 'mailto:pr%C3%B8ve.person%40example.dk'],
    ['with entities', 'pr&#248;ve.person&commat;example&period;dk'],
  ])('finds a mail address written %s', async (_, text) => {
    expect(await found('page.html', text)).toBe(true);
  });

  it('finds what is packed', async () => {
    expect(await found('da_1.pf_fragment', gzipSync('pagefind_dcd{"content":"29 38 47 56"}'))).toBe(true);
    expect(await found('page.html.br', brotliCompressSync(Buffer.from('29 38 47 56')))).toBe(true);
  });

  it('finds what stands on the pages of a PDF', async () => {
    const pdf = new jsPDF({ compress: true });
    pdf.text('Ring 29 38 47 56', 20, 20);
    expect(await found('form.pdf', Buffer.from(pdf.output('arraybuffer')))).toBe(true);
  });

  it('finds nothing where there is nothing', async () => {
    expect(await found('page.html', '<a href="tel:33173333">33 17 33 33</a>')).toBe(false);
  });
});
