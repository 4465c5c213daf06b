import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { roomFolders } from '../../src/components/content/room-folders';
import { roomWithId } from '../../src/forms/registry';
import { missingFiles } from './room-files';

describe('a folder in src/forms', () => {
  it.each(roomFolders())('%s has every file of a room', (id) => {
    expect(missingFiles(`src/forms/${id}`)).toEqual([]);
  });

  it.each(roomFolders())('%s is the room of that id', async (id) => {
    expect((await roomWithId(id)).id, `the id in src/forms/${id}/index.ts is the folder's name`).toBe(id);
  });

  it('that lacks a file is told which, and where to read of it', () => {
    const folder = mkdtempSync(join(tmpdir(), 'room-'));
    cpSync('test/new-room/src/forms/key-receipt', folder, { recursive: true });
    expect(missingFiles(folder)).toEqual([]);
    rmSync(join(folder, 'fixtures/scant.ts'));
    expect(missingFiles(folder)).toEqual([
      `${folder}/fixtures/scant.ts is missing: src/forms/README.md says what belongs in it`,
    ]);
    rmSync(folder, { recursive: true });
  });
});
