import { describe, expect, it } from 'vitest';
import { exampleContact } from './example-contact';
import { vcardOf } from './vcard';

/** Reads a vCard as an address book does: unfolds lines, splits name from value, undoes the escapes. */
function readVcard(text: string): Map<string, string> {
  const lines = text
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n')
    .filter(Boolean);
  return new Map(
    lines.map((line) => {
      const colon = line.indexOf(':');
      const value = line
        .slice(colon + 1)
        .replace(/\\(n|[,;\\])/gi, (_, sign: string) => (/n/i.test(sign) ? '\n' : sign));
      return [line.slice(0, colon).split(';')[0] ?? '', value];
    }),
  );
}

const throughBytes = (text: string): string => new TextDecoder().decode(new TextEncoder().encode(text));

describe('vcardOf', () => {
  it('keeps æøå, commas, semicolons and line breaks', () => {
    const contact = exampleContact({
      name: 'Bekymring for et barn, Brønshøj; Vanløse',
      purpose:
        'Ærlig snak på Åboulevarden om det, der er svært, også når det er længe siden, at du først så det.',
      districts: ['Vanløse'],
      web: 'https://example.dk/?a=1&b=æ',
    });
    const card = readVcard(throughBytes(vcardOf(contact, 'Tjekket 22. november 2026')));
    expect(card.get('BEGIN')).toBe('VCARD');
    expect(card.get('VERSION')).toBe('3.0');
    expect(card.get('FN')).toBe(contact.name);
    expect(card.get('ORG')).toBe('København: Vanløse');
    expect(card.get('NOTE')).toBe(`${contact.purpose}\nTjekket 22. november 2026`);
    expect(card.get('URL')).toBe(contact.web);
    expect(card.get('REV')).toBe('2026-11-22T00:00:00.000Z');
    expect(card.get('END')).toBe('VCARD');
  });

  it.each(['112', '114', '1813', '116111', '33173333'])('holds the number %s as it is dialled', (phone) => {
    expect(readVcard(vcardOf(exampleContact({ phone }), '')).get('TEL')).toBe(phone);
  });

  it('leaves out what the contact does not have', () => {
    const card = readVcard(vcardOf(exampleContact({ phone: undefined }), ''));
    expect([card.has('TEL'), card.has('EMAIL'), card.has('URL')]).toEqual([false, false, false]);
  });

  it('is the same each time', () => {
    expect(vcardOf(exampleContact(), 'x')).toBe(vcardOf(exampleContact(), 'x'));
  });
});
