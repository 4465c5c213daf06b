// @ts-check
// Every check of the project, in the order in which `npm test` begins them: what needs no built site first.

/**
 * @typedef {object} Check
 * @property {string} name What one types after `npm run check --`.
 * @property {string} shows What it proves when it passes.
 * @property {string} command Run in the project's folder, with node_modules/.bin first on the PATH.
 * @property {boolean} [needsSite] It reads the built site in dist/.
 * @property {boolean} [alone] It keeps every processor busy, or measures: nothing else runs beside it.
 * @property {boolean} [writesTypes] It writes what Astro knows of the collections as types.
 * @property {boolean} [readsTypes] It reads those types: without them every entry would be "any".
 * @property {boolean} [buildsSite] It writes dist/; where it fails, what needs the site cannot be checked.
 */

/** @type {readonly Check[]} */
export const checks = [
  {
    name: 'entries',
    shows: 'every entry of content/ has the shape that its schema says',
    command: 'astro sync --silent',
    alone: true,
    writesTypes: true,
  },
  {
    name: 'format',
    shows: 'every file but content/ is laid out by Prettier',
    command: 'prettier --check --log-level warn .',
  },
  {
    name: 'lint',
    shows: 'strict TypeScript rules, imports that go one way, files of at most 250 lines',
    command: 'eslint --config test/config/eslint.config.mjs --max-warnings 0 --no-warn-ignored .',
    readsTypes: true,
  },
  {
    name: 'types',
    shows: 'the strictest TypeScript settings hold in .astro, .ts, .tsx and checked .mjs files',
    command:
      'astro check --noSync --minimumFailingSeverity warning --minimumSeverity warning && tsc --noEmit',
    readsTypes: true,
  },
  {
    name: 'unused',
    shows: 'no file, export or dependency that nothing uses, none used that package.json lacks',
    command: 'knip --config test/config/knip.json --no-progress --treat-config-hints-as-errors',
  },
  {
    name: 'spelling',
    shows: 'the Danish in content/ is in the dictionary or in the word list of the project',
    command: 'cspell lint --config test/config/cspell.json --no-progress --no-summary --dot "content/**"',
  },
  {
    name: 'unit',
    shows: 'the tests beside the code, the contracts over all forms and the checks of content/',
    command: 'vitest run --config test/config/vitest.config.ts --project unit',
    alone: true,
  },
  {
    name: 'build',
    shows: 'the site builds',
    command: 'npm run --silent build',
    alone: true,
    buildsSite: true,
  },
  {
    name: 'html',
    shows: 'every built page is valid HTML',
    command: 'html-validate --config test/config/html-validate.json "dist/**/*.html"',
    needsSite: true,
  },
  {
    name: 'site',
    shows: 'every link leads somewhere; what only contact persons may see is in no byte of dist/',
    command: 'vitest run --config test/config/vitest.config.ts --project site',
    needsSite: true,
  },
  {
    name: 'sizes',
    shows: 'every page is within the bytes, requests and script of test/config/budgets.mjs',
    command: 'node test/bench/check-sizes.mjs',
    needsSite: true,
  },
  {
    name: 'scores',
    shows: 'Lighthouse finds no fault with a page of any kind: accessibility, best practices, search engines',
    command: 'node test/bench/check-scores.mjs',
    needsSite: true,
  },
  {
    name: 'serving',
    shows:
      'nginx and Caddy with what deploy/ holds send every header, the compressed files, and stand a load',
    command: 'vitest run --config test/config/vitest.config.ts --project serving',
    alone: true,
    needsSite: true,
  },
  {
    name: 'browser',
    shows: 'in Chromium: accessibility, no stray request or message, and what a user does, from start to end',
    command: 'playwright test --config test/config/playwright.config.ts',
    alone: true,
    needsSite: true,
  },
];
