import { describe, expect, it } from 'vitest';
import { emptyPerson } from '../../domain/person/person';
import type { FormDocument, TableBlock } from '../../documents/model';
import { leavingWarnings } from './leaving';

const document = (text: string): FormDocument => ({
  id: 'letter',
  title: 'Brev',
  marking: '',
  subtitle: '',
  orientation: 'portrait',
  blocks: [{ kind: 'table', caption: 'Tabel', columns: [{ header: 'Hvad', width: 1 }], rows: [[text]] }],
  pageFoot: 'Side {page}',
  fileName: 'brev',
  language: 'da',
});

describe('before a document leaves the page', () => {
  it('nothing is said where there is nothing to say', () => {
    expect(leavingWarnings(document('Ring 12 34 56 78 den 3. december 2026'), [], [])).toEqual([]);
  });

  it('a personal number is pointed out wherever it stands, after what the form has to say', () => {
    const said = leavingWarnings(document('CPR 010107-9995'), ['Bo Bang er ikke nævnt i et samtykke.'], []);
    expect(said[0]).toBe('Bo Bang er ikke nævnt i et samtykke.');
    expect(said[1]).toContain('CPR-nummer');
  });

  it('a person of the folder is pointed out in a title, a file name and the head of a column', () => {
    const persons = [{ ...emptyPerson('p'), name: 'Karen Østergård' }];
    const plain = document('Karen er med');
    const [table] = plain.blocks as [TableBlock];
    const named: FormDocument[] = [
      { ...plain, title: 'Karens møde' },
      { ...plain, fileName: 'Karen-2026' },
      { ...plain, blocks: [{ ...table, columns: [{ header: 'Hvad Karen vil', width: 1 }] }] },
    ];
    expect(leavingWarnings(plain, [], persons)).toEqual([]);
    for (const each of named)
      expect(leavingWarnings(each, [], persons)[0]).toContain('Karen Østergård står i');
  });
});
