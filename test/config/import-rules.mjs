// @ts-check
// An ESLint rule for the layers of src/: who may import whom. It looks at static and dynamic imports,
// re-exports, types and import.meta.glob alike, because each of them ties one file to another.
import { posix } from 'node:path';

/**
 * What each folder of src/ may import besides itself. A folder that is not named here is on top, like pages/:
 * it may import everything, and only the top may import it.
 *
 * @type {Readonly<Record<string, readonly string[]>>}
 */
const allowed = {
  domain: [],
  'content-schemas': ['domain'],
  documents: ['domain'],
  'form-kit': ['domain', 'documents'],
  forms: ['domain', 'documents', 'form-kit'],
};

/**
 * Packages that only one place may know, so that they stay replaceable and out of every other bundle.
 *
 * @type {Readonly<Record<string, string>>}
 */
const packageHomes = {
  jspdf: 'src/documents/pdf/paint.ts',
  'browser-fs-access': 'src/form-kit/file/',
  'age-encryption': 'src/form-kit/file/',
};

/** What runs in Node and in the browser alike can know neither of them, nor the page around it. */
const foreignToDomain = /^(node:|astro($|[:/])|preact($|\/)|jspdf($|\/))/;

const isTest = /\.test\.tsx?$/;

/**
 * What is wrong with one import; undefined for nothing.
 *
 * @param {string} file The importing file, from the project's root, with forward slashes.
 * @param {string} source What it imports, as written.
 * @returns {string | undefined}
 */
export function importFault(file, source) {
  if (!file.startsWith('src/')) return undefined;
  return source.startsWith('.') ? layerFault(file, source) : packageFault(file, source);
}

/**
 * @param {string} file
 * @param {string} source
 */
function packageFault(file, source) {
  const name = Object.keys(packageHomes).find((key) => source === key || source.startsWith(`${key}/`));
  const home = name === undefined ? undefined : packageHomes[name];
  if (home !== undefined && !file.startsWith(home)) return `Only ${home} may import ${String(name)}.`;
  if (file.startsWith('src/domain/') && !isTest.test(file) && foreignToDomain.test(source)) {
    return `src/domain/ runs in Node and browser alike and may not import ${source}.`;
  }
  return undefined;
}

/**
 * @param {string} file
 * @param {string} source
 */
function layerFault(file, source) {
  const target = posix.join(posix.dirname(file), source);
  if (!target.startsWith('src/')) {
    const isTooling = isTest.test(file) || file.startsWith('src/build/');
    return isTooling ? undefined : `Files in src/ may not import ${target}, outside src/.`;
  }
  const [from = '', to = ''] = [layerOf(file), layerOf(target)];
  if (from === to) return roomFault(file, target);
  const reach = allowed[from];
  // Styles belong to every layer that draws something.
  if (reach === undefined || reach.includes(to) || (to === 'styles' && from !== 'domain')) return undefined;
  const may = reach.length === 0 ? 'nothing else in src/' : reach.map((layer) => `src/${layer}/`).join(', ');
  return `src/${from}/ may import ${may}, not ${target}.`;
}

/**
 * @param {string} file
 * @param {string} target
 */
function roomFault(file, target) {
  const [from, to] = [roomOf(file), roomOf(target)];
  if (from === undefined || to === undefined || from === to) return undefined;
  return `The form "${from}" may not import the form "${to}": what both need belongs in src/form-kit/ or src/domain/.`;
}

/** @param {string} path */
function layerOf(path) {
  return path.split('/')[1];
}

/**
 * The folder of one form; undefined for what lies beside the forms, such as their registry.
 *
 * @param {string} path
 */
function roomOf(path) {
  return /^src\/forms\/([^/]+)\//.exec(path)?.[1];
}

/** @type {import('eslint').Rule.RuleModule} */
const oneWayImports = {
  meta: { type: 'problem', schema: [], docs: { description: 'Imports in src/ go one way.' } },
  create(context) {
    const file = posix.normalize(context.filename.replaceAll('\\', '/')).slice(context.cwd.length + 1);
    /** @param {import('eslint').Rule.Node | { type: string } | null | undefined} node */
    const check = (node) => {
      if (node?.type !== 'Literal' || !('value' in node) || typeof node.value !== 'string') return;
      const message = importFault(file, node.value);
      if (message !== undefined)
        context.report({ node: /** @type {import('eslint').Rule.Node} */ (node), message });
    };
    /** @param {{ source?: { type: string } | null | undefined }} node */
    const checkSource = ({ source }) => {
      check(source);
    };
    return {
      ImportDeclaration: checkSource,
      ExportAllDeclaration: checkSource,
      ExportNamedDeclaration: checkSource,
      ImportExpression: checkSource,
      TSImportType: checkSource,
      /** @param {{ arguments: { type: string, elements?: ({ type: string } | null)[] }[] }} node */
      'CallExpression[callee.object.type="MetaProperty"][callee.property.name="glob"]'(node) {
        for (const pattern of node.arguments.slice(0, 1)) (pattern.elements ?? [pattern]).forEach(check);
      },
    };
  },
};

/** The rule as an ESLint plugin: `layers/one-way-imports`. */
export const layers = { rules: { 'one-way-imports': oneWayImports } };
