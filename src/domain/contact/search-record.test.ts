import { describe, expect, it } from 'vitest';
import { exampleContact } from './example-contact';
import { contactRecord, withdrawnRecord } from './search-record';

describe('contactRecord', () => {
  const record = contactRecord(exampleContact({ keywords: ['socialvagt'] }));

  it('is found by its number, spaced or not, and leads to its entry', () => {
    expect(record.url).toBe('/kontakt/#doegnvagt');
    expect(record.content).toContain('33173333');
    expect(record.content).toContain('33 17 33 33');
    expect(record.meta.phone).toBe('33173333');
  });

  it('keeps everyday words out of what is shown', () => {
    expect(record.meta.words).toBe('socialvagt');
    expect(record.content).not.toContain('socialvagt');
  });
});

describe('withdrawnRecord', () => {
  const old = exampleContact({
    id: 'vagtlaegen-2013',
    name: 'Vagtlægen (2013)',
    phone: '38693869',
    status: 'withdrawn',
    replacement: 'Ring til Akuttelefonen.',
  });

  it('gives the number that replaced it to call, never the old one', () => {
    const successor = exampleContact({ name: 'Akuttelefonen 1813', phone: '1813' });
    const { url, content, meta } = withdrawnRecord({ ...old, successor });
    expect(url).toBe('/kontakt/gamle-numre/#vagtlaegen-2013');
    expect(content).toContain('Gælder ikke mere. Ring til Akuttelefonen. Akuttelefonen 1813, 1813.');
    expect(content).toContain('38693869, 38 69 38 69');
    expect(meta).toMatchObject({
      kind: 'withdrawn',
      old: '38693869',
      phone: '1813',
      successor: 'Akuttelefonen 1813',
    });
  });

  it('has nothing to call where only words replace it', () => {
    expect(withdrawnRecord(old).meta).not.toHaveProperty('phone');
  });
});
