import { describe, expect, it } from 'vitest';
import { packed, unpacked } from './page-pack';

const style = '<style>a{b:c}</style>';
const pages = {
  '/': `<head>${style}</head>Forside`,
  '/kontakt/': `<head>${style}<style>own{}</style></head>Numre <b>$& 112</b>`,
  '/uden/': 'Ingen stil',
};

describe('many pages in one file', () => {
  it('come out as they went in, also by way of JSON', () => {
    const pack = JSON.parse(JSON.stringify(packed(pages))) as ReturnType<typeof packed>;
    for (const [address, html] of Object.entries(pages)) expect(unpacked(pack, address)).toBe(html);
  });

  it('have what they share once', () => {
    expect(JSON.stringify(packed(pages)).split(style)).toHaveLength(2);
  });

  it.each(['/andet/', 'constructor', '__proto__'])('do not include %s', (address) => {
    expect(unpacked(packed(pages), address)).toBeUndefined();
  });
});
