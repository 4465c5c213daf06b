// @ts-check
// What a page of the built site costs a visitor with an empty cache: measured on the files of dist/, without
// a browser. What a page's scripts load on their own accord is seen by the browser only: test/bench/form-page.mjs.
import { posix } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { builtPages, bytesBehind, tagsOf } from '../config/built-site.mjs';
import { budgetFor } from '../config/budgets.mjs';

/** @typedef {import('../config/built-site.mjs').Tag} Tag */
/** @typedef {{ address: string, bytes: number, isScript: boolean }} Request */
/**
 * @typedef {object} PageSize
 * @property {string} address
 * @property {Request[]} requests The page itself first.
 * @property {number} bytes
 * @property {number} scriptBytes
 * @property {number} inlineScriptBytes
 */

/** @type {Map<string, number>} */
const measured = new Map();

/**
 * How many bytes a file of the site is on the wire.
 *
 * @param {string} address
 * @returns {number}
 */
export function compressedSize(address) {
  const known = measured.get(address);
  if (known !== undefined) return known;
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY } };
  const size = brotliCompressSync(bytesBehind(address), options).length;
  measured.set(address, size);
  return size;
}

/** The cost of every page of the built site. */
export function measureSite() {
  return builtPages().map(measurePage);
}

/**
 * The cost of one page.
 *
 * @param {string} address
 * @returns {PageSize}
 */
export function measurePage(address) {
  const html = bytesBehind(address).toString('utf8');
  const files = filesOf(html, address);
  return sizeOf(address, [...files], inlineScripts(html));
}

/**
 * The cost of a page that requests the given files besides itself.
 *
 * @param {string} address
 * @param {readonly string[]} files
 * @param {readonly string[]} inline
 * @returns {PageSize}
 */
export function sizeOf(address, files, inline) {
  const requests = [address, ...files].map((file) => ({
    address: file,
    bytes: compressedSize(file),
    isScript: /\.m?js$/.test(file),
  }));
  return {
    address,
    requests,
    bytes: sum(requests),
    scriptBytes: sum(requests.filter((request) => request.isScript)),
    inlineScriptBytes: Buffer.byteLength(inline.join('')),
  };
}

/**
 * Where a page costs more than its budget allows, in words; empty for nowhere.
 *
 * @param {PageSize} size
 * @returns {string[]}
 */
export function overBudget(size) {
  const budget = budgetFor(size.address);
  /** @type {[string, number, number][]} */
  const limits = [
    ['bytes', size.bytes, budget.bytes],
    ['requests', size.requests.length, budget.requests],
    ['bytes of script', size.scriptBytes, budget.scriptBytes],
    ['bytes of inline script', size.inlineScriptBytes, budget.inlineScriptBytes],
  ];
  return limits
    .filter(([, is, limit]) => is > limit)
    .map(
      ([what, is, limit]) =>
        `${size.address}: ${String(is)} ${what}, the ${budget.kind} budget is ${String(limit)}`,
    );
}

/** @param {readonly Request[]} requests */
function sum(requests) {
  return requests.reduce((total, request) => total + request.bytes, 0);
}

/**
 * The files that a page makes a browser request before anyone touches it.
 *
 * @param {string} html
 * @param {string} address
 */
function filesOf(html, address) {
  const tags = tagsOf(html);
  const scripts = [...tags.flatMap(scriptsOf), ...inlineScripts(html).flatMap(importsOf)];
  const others = tags.flatMap(othersOf);
  /** @type {Set<string>} */
  const files = new Set();
  for (const file of others) if (isOwn(file)) files.add(absolute(file, address));
  for (const script of scripts) if (isOwn(script)) addWithImports(absolute(script, address), files);
  return files;
}

/**
 * @param {Tag} tag
 * @returns {string[]}
 */
function scriptsOf({ name, attributes }) {
  if (name === 'script' && attributes.src) return [attributes.src];
  if (name === 'link' && attributes.rel === 'modulepreload' && attributes.href) return [attributes.href];
  if (name !== 'astro-island') return [];
  const parts = ['component-url', 'renderer-url', 'before-hydration-url'];
  return parts.flatMap((part) => attributes[part] ?? []).filter(Boolean);
}

/**
 * @param {Tag} tag
 * @returns {string[]}
 */
function othersOf({ name, attributes }) {
  const { href, rel, src } = attributes;
  if (name === 'link' && href && /\b(stylesheet|icon|preload|manifest)\b/.test(rel ?? '')) return [href];
  const isShown = ['img', 'source', 'iframe', 'embed'].includes(name) && attributes.loading !== 'lazy';
  return isShown && src ? [src] : [];
}

/** @param {string} html */
function inlineScripts(html) {
  return [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/gi)]
    .filter(([, attributes = '']) => !/\bsrc=|type="(application|text)\/(ld\+)?json"/.test(attributes))
    .map(([, , script = '']) => script);
}

/**
 * @param {string} script
 * @param {Set<string>} files
 */
function addWithImports(script, files) {
  if (files.has(script)) return;
  files.add(script);
  for (const imported of importsOf(bytesBehind(script).toString('utf8'))) {
    addWithImports(absolute(imported, script), files);
  }
}

/**
 * What a built script imports as soon as it is loaded; `import("…")` waits for someone to call it.
 *
 * @param {string} script
 */
function importsOf(script) {
  const found = script.matchAll(
    /(?:^|[;\s}])(?:import|export)(?:[\w$\s{},*]*?from)?\s*["']([./][^"']+\.m?js)["']/g,
  );
  return [...found].map(([, source = '']) => source);
}

/** @param {string} address */
function isOwn(address) {
  return !/^([a-z]+:|\/\/)/i.test(address);
}

/**
 * @param {string} address
 * @param {string} base
 */
function absolute(address, base) {
  return new URL(address, new URL(posix.join('/', base), 'http://site')).pathname;
}
