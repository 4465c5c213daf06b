// @ts-check
// ESLint for the whole project: `npm run check -- lint`. Every rule is an error; there are no warnings.
import { defineConfig } from 'eslint/config';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { layers } from './import-rules.mjs';

const storageHint = 'What a user types is kept in the tab only: use src/form-kit/session/.';
const neverStored = ['localStorage', 'indexedDB', 'cookieStore'];
const pageGlobals = ['window', 'document', 'navigator', 'location', 'history', 'fetch'];
const globalObjects = ['window', 'self', 'globalThis'];

/**
 * Rules against names that mean a way out of the tab, or out of the layer.
 *
 * @param {string[]} names
 * @returns {Partial<import('eslint').Linter.RulesRecord>}
 */
function forbidden(names, message = storageHint) {
  return {
    'no-restricted-globals': ['error', ...names.map((name) => ({ name, message }))],
    'no-restricted-properties': [
      'error',
      ...names.flatMap((property) => globalObjects.map((object) => ({ object, property, message }))),
      { object: 'document', property: 'cookie', message: storageHint },
    ],
  };
}

export default defineConfig(
  { ignores: ['dist/', 'node_modules/', '.astro/', 'test-results/', 'content/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  tseslint.configs.strictTypeChecked,
  tseslint.configs.stylisticTypeChecked,
  astro.configs['flat/recommended'],
  {
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: process.cwd() } },
    plugins: { layers },
    rules: {
      'layers/one-way-imports': 'error',
      'max-lines': ['error', { max: 250 }],
      eqeqeq: 'error',
      'no-console': 'error',
      // Numbers in a template are meant; what prints as [object Object] is still an error.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // One-line handlers such as `() => setOpen(true)` read better without braces.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      // The project has no enums; the rule takes the keys of a generic object for some.
      '@typescript-eslint/no-unsafe-enum-assignment': 'off',
      // As TypeScript has it: an underscore says that something is passed over on purpose.
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', destructuredArrayIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports' }],
    },
  },
  { files: ['src/**'], rules: forbidden([...neverStored, 'sessionStorage']) },
  { files: ['src/form-kit/session/**'], rules: forbidden(neverStored) },
  {
    files: ['src/domain/**'],
    rules: forbidden(
      [...neverStored, 'sessionStorage', ...pageGlobals],
      'src/domain/ runs in Node and browser alike: take it as an argument.',
    ),
  },
  // Astro checks the types of its own files ("types"); ESLint would have to write a copy of each beside it.
  { files: ['**/*.astro', '**/*.astro/*.{js,ts}'], extends: [tseslint.configs.disableTypeChecked] },
  {
    files: ['**/*.test.{ts,tsx}', 'test/**'],
    rules: {
      // `expect(spy.method)` and a test without an await are how Vitest and Playwright are written.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    rules: {
      // What a JSDoc cast says of a value that was read is known to "types", but not to ESLint.
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/no-unsafe-return': 'off',
    },
  },
  { files: ['test/**/*.mjs', 'src/build/**', 'deploy/**'], rules: { 'no-console': 'off' } },
);
