// @ts-check
// The built site as the checks see it: its folder, its files, its pages and what a page's HTML refers to.
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';

/** The folder of the built site; `SITE_DIST` in the environment names another than `dist`. */
export const siteFolder = resolve(process.env.SITE_DIST ?? 'dist');

/**
 * Every file of the built site, as an address on it: `/kontakt/index.html`.
 *
 * @returns {string[]}
 */
export function builtFiles() {
  if (!existsSync(join(siteFolder, 'index.html'))) {
    throw new Error(`There is no built site in ${siteFolder}: run "npm run build" first.`);
  }
  return readdirSync(siteFolder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `/${relative(siteFolder, join(entry.parentPath, entry.name)).replaceAll(sep, '/')}`)
    .sort();
}

/**
 * Every page of the built site, as a visitor addresses it: `/kontakt/`; the page for wrong addresses is
 * `/404.html`.
 *
 * @returns {string[]}
 */
export function builtPages() {
  return builtFiles()
    .filter((file) => file.endsWith('/index.html') || file === '/404.html')
    .map((file) => file.replace(/index\.html$/, ''));
}

/**
 * The file behind an address of the site, without its query and anchor; undefined where there is none.
 *
 * @param {string} address
 * @returns {string | undefined}
 */
export function fileBehind(address) {
  const path = decodeURIComponent(address.replace(/[?#].*$/, ''));
  const file = join(siteFolder, path.endsWith('/') ? `${path}index.html` : path);
  return existsSync(file) && !file.endsWith(sep) ? file : undefined;
}

/**
 * The bytes behind an address of the site.
 *
 * @param {string} address
 */
export function bytesBehind(address) {
  const file = fileBehind(address);
  if (file === undefined) throw new Error(`Nothing is built at ${address}.`);
  return readFileSync(file);
}

/**
 * A start tag of a page.
 *
 * @typedef {{ name: string, attributes: Readonly<Record<string, string>> }} Tag
 */

/**
 * The start tags of a built page in their order. Astro writes every attribute in quotes, so that no parser of
 * the whole language is needed; comments and the insides of scripts and styles hold no tags.
 *
 * @param {string} html
 * @returns {Tag[]}
 */
export function tagsOf(html) {
  const markup = html
    .replace(/<!--[\s\S]*?-->/g, '')
    .replace(/(<(script|style)\b[^>]*>)[\s\S]*?<\/\2>/gi, '$1');
  return [
    ...markup.matchAll(
      /<([a-z][a-z0-9-]*)((?:\s+[^\s"'>=/]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*)\s*\/?>/gi,
    ),
  ].map(([, name = '', attributes = '']) => ({
    name: name.toLowerCase(),
    attributes: attributesOf(attributes),
  }));
}

/**
 * @param {string} text
 * @returns {Record<string, string>}
 */
function attributesOf(text) {
  const pairs = text.matchAll(/([^\s"'>=/]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/g);
  return Object.fromEntries(
    [...pairs].map(([, name = '', double, single, bare]) => [
      name.toLowerCase(),
      decodeEntities(double ?? single ?? bare ?? ''),
    ]),
  );
}

/**
 * Text as a reader sees it, from text as HTML writes it.
 *
 * @param {string} text
 * @returns {string}
 */
export function decodeEntities(text) {
  return text
    .replace(/&#x([0-9a-f]{1,6});?/gi, (whole, code) => letter(Number.parseInt(String(code), 16), whole))
    .replace(/&#(\d{1,7});?/g, (whole, code) => letter(Number(code), whole))
    .replace(/&nbsp;/g, '\u00a0')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&commat;/g, '@')
    .replace(/&period;/g, '.')
    .replace(/&amp;/g, '&');
}

/**
 * @param {number} code
 * @param {string} otherwise
 */
function letter(code, otherwise) {
  return code <= 0x10ffff ? String.fromCodePoint(code) : otherwise;
}
