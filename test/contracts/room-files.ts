import { existsSync } from 'node:fs';
import { join } from 'node:path';

const files = [
  'index.ts',
  'schema.ts',
  'defaults.ts',
  'checks.ts',
  'texts.ts',
  'document.ts',
  'Editor.tsx',
  'migrations.ts',
  'fixtures/full.ts',
  'fixtures/scant.ts',
];

/** What a room's folder lacks, a line each that says what to do. */
export function missingFiles(folder: string): string[] {
  return files
    .map((file) => join(folder, file))
    .filter((file) => !existsSync(file))
    .map((file) => `${file} is missing: src/forms/README.md says what belongs in it`);
}
