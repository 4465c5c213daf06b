// @ts-check
// Runs the project's checks: all of them (`npm run check`), some (`npm run check -- lint types`), or tells
// which there are (`npm run check -- --list`). A failing check does not stop the ones after it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checks } from './config/checks.mjs';

/** @typedef {import('./config/checks.mjs').Check} Check */
/** @typedef {{ check: Check, passed: boolean, seconds: number, remark: string }} Result */

const project = fileURLToPath(new URL('..', import.meta.url));
const words = process.argv.slice(2);

if (words.includes('--list')) list();
else runAll(chosen(words));

function list() {
  for (const { name, shows } of checks) console.log(`${name.padEnd(10)} ${shows}`);
}

/** @param {string[]} names */
function chosen(names) {
  const unknown = names.filter((name) => !checks.some((check) => check.name === name));
  if (unknown.length > 0) {
    console.error(
      `No check is called ${unknown.join(', ')}. There are: ${checks.map((c) => c.name).join(' ')}`,
    );
    process.exit(2);
  }
  return names.length === 0 ? checks : checks.filter((check) => names.includes(check.name));
}

/** @param {readonly Check[]} chosenChecks */
function runAll(chosenChecks) {
  /** @type {Result[]} */
  const results = [];
  for (const check of chosenChecks) results.push(runOne(check, results));
  report(results);
}

/**
 * @param {Check} check
 * @param {readonly Result[]} before
 * @returns {Result}
 */
function runOne(check, before) {
  console.log(`\n=== ${check.name}: ${check.shows}\n$ ${check.command}\n`);
  const hindrance = check.needsSite ? siteMissing(before) : '';
  if (hindrance) {
    console.log(`--- ${check.name}: FAILED, ${hindrance}`);
    return { check, passed: false, seconds: 0, remark: hindrance };
  }
  const start = performance.now();
  const done = spawnSync(check.command, {
    cwd: project,
    env: environment(),
    shell: true,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const seconds = (performance.now() - start) / 1000;
  const passed = done.status === 0;
  console.log(`\n--- ${check.name}: ${passed ? 'passed' : 'FAILED'} after ${seconds.toFixed(1)} s`);
  return { check, passed, seconds, remark: '' };
}

/**
 * Why the built site cannot be checked; empty where it can.
 *
 * @param {readonly Result[]} before
 */
function siteMissing(before) {
  if (before.some((result) => result.check.buildsSite && !result.passed))
    return 'not run: the site did not build';
  if (!existsSync(join(project, 'dist', 'index.html')))
    return 'not run: there is no dist/, run "npm run build"';
  return '';
}

/** The project's own programs first, its own Node among them: this script itself may run on an older one. */
function environment() {
  const path = [join(project, 'node_modules', '.bin'), process.env.PATH ?? ''].join(delimiter);
  return { ...process.env, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' };
}

/** @param {readonly Result[]} results */
function report(results) {
  console.log('\n=== all checks');
  for (const { check, passed, seconds, remark } of results) {
    const columns = [
      check.name.padEnd(10),
      passed ? 'passed' : 'FAILED',
      `${seconds.toFixed(1)} s`.padStart(9),
    ];
    console.log([...columns, remark].join('  ').trimEnd());
  }
  const failed = results.filter((result) => !result.passed).length;
  console.log(`\nchecks: ${String(results.length - failed)} passed, ${String(failed)} failed`);
  process.exitCode = failed === 0 ? 0 : 1;
}
