import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/** A copy of the project, to be changed and built. */
export interface CopiedProject {
  folder: string;
  /** Runs one of the project's programs in it. */
  run(...command: string[]): { status: number | null; output: string };
  remove(): void;
}

/** Everything that is written by hand; the packages are lent, and what tools keep among them is left out. */
export function copiedProject(): CopiedProject {
  const folder = mkdtempSync(join(tmpdir(), 'trygt-naboskab-project-'));
  const made = ['.git', '.astro', 'dist', 'node_modules', 'test-results'];
  for (const name of readdirSync('.').filter((name) => !made.includes(name)))
    cpSync(name, join(folder, name), { recursive: true });
  mkdirSync(join(folder, 'node_modules'));
  for (const name of readdirSync('node_modules').filter((name) => name === '.bin' || !name.startsWith('.')))
    symlinkSync(resolve('node_modules', name), join(folder, 'node_modules', name));
  return {
    folder,
    run: (program = '', ...words) => {
      // The test runner's own NODE_ENV would make another build than the one that is published.
      const env = { ...process.env, NODE_ENV: 'production' };
      const done = spawnSync(program, words, { cwd: folder, env, encoding: 'utf8', maxBuffer: 1e8 });
      return { status: done.status, output: `${done.stdout}${done.stderr}` };
    },
    remove: () => {
      rmSync(folder, { recursive: true });
    },
  };
}
