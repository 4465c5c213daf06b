import { describe, expect, it } from 'vitest';
import { documentFont } from './document-font';

describe('the font of documents', () => {
  it('is served under its virtual name and no other', async () => {
    const plugin = documentFont();
    const resolved = plugin.resolveId('virtual:document-font');
    expect(plugin.resolveId('virtual:other')).toBeUndefined();
    expect(plugin.load('virtual:document-font')).toBeUndefined();
    const source = await plugin.load(resolved ?? '');
    expect(source).toMatch(/^export const regular = "AAEAAAA/);
    expect(source).toContain('export const bold = "AAEAAAA');
  });

  it('is the same each time it is cut, and carries its licence', async () => {
    const first = await documentFont().load('\0virtual:document-font');
    const second = await documentFont().load('\0virtual:document-font');
    expect(first).toBe(second);
    const base64 = /regular = "([^"]+)"/.exec(first ?? '')?.[1] ?? '';
    const font = Buffer.from(base64, 'base64');
    expect(font.length).toBeLessThan(130_000);
    const names = font.toString('latin1').replaceAll('\0', '');
    expect(names).toContain('The Noto Project Authors');
    expect(names).toContain('SIL Open Font License');
  });
});
