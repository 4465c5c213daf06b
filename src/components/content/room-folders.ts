import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The folders in `src/forms/`, each a form; read from the disk, so that a new one needs no entry in a list. */
export function roomFolders(root = join(process.cwd(), 'src/forms')): readonly string[] {
  return readdirSync(root, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}
