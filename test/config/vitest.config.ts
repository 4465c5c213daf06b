import { defineConfig } from 'vitest/config';
import { documentFont } from '../../src/build/document-font.ts';
import { jspdfAliases } from '../../src/build/jspdf-aliases.ts';

/** `unit` needs the sources only; `site` reads the built site in dist/ and runs after the build; `serving` starts web servers with it. */
export default defineConfig({
  root: process.cwd(),
  plugins: [documentFont()],
  resolve: { alias: jspdfAliases },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    watch: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          // Small functions without a state that one file could leave to the next; and every processor at work.
          isolate: false,
          maxWorkers: '100%',
          include: ['src/**/*.test.{ts,tsx}', 'test/{config,contracts,content}/**/*.test.{ts,tsx}'],
        },
      },
      {
        extends: true,
        test: { name: 'site', include: ['test/site/**/*.test.ts'], testTimeout: 60_000 },
      },
      {
        extends: true,
        test: { name: 'serving', include: ['test/serving/**/*.test.ts'] },
      },
    ],
  },
});
