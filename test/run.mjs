// @ts-check
// Runs the project's checks: all of them (`npm run check`), some (`npm run check -- lint types`), or tells
// which there are (`npm run check -- --list`). A failing check does not stop the ones after it. Checks that keep one
// processor busy run two at a time, and then say what they have to say at their end.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { checks } from './config/checks.mjs';

/** @typedef {import('./config/checks.mjs').Check} Check */
/** @typedef {{ check: Check, passed: boolean, seconds: number, remark: string }} Result */

const project = fileURLToPath(new URL('..', import.meta.url));
const words = process.argv.slice(2);

if (words.includes('--list')) list();
else report(await runAll(chosen(words)));

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
  if (names.length === 0) return checks;
  const wanted = checks.filter((check) => names.includes(check.name));
  const first = wanted.some((check) => check.readsTypes);
  return checks.filter((check) => wanted.includes(check) || (first && check.writesTypes));
}

/**
 * @param {readonly Check[]} chosenChecks
 * @returns {Promise<readonly Result[]>}
 */
async function runAll(chosenChecks) {
  /** @type {Result[]} */
  const results = [];
  for (const group of groups(chosenChecks)) {
    const waiting = [...group];
    const lane = async () => {
      for (let check = waiting.shift(); check !== undefined; check = waiting.shift())
        results.push(await runOne(check, results, group.length === 1));
    };
    await Promise.all([lane(), lane()]);
  }
  return results.toSorted((a, b) => chosenChecks.indexOf(a.check) - chosenChecks.indexOf(b.check));
}

/**
 * What runs side by side: neighbours in the list, up to the next one that wants the machine for itself.
 *
 * @param {readonly Check[]} inOrder
 */
function groups(inOrder) {
  /** @type {Check[][]} */
  const found = [];
  for (const check of inOrder) {
    const last = found.at(-1);
    if (last === undefined || check.alone === true || last[0]?.alone === true) found.push([check]);
    else last.push(check);
  }
  return found;
}

/**
 * @param {Check} check
 * @param {readonly Result[]} before
 * @param {boolean} speaksAtOnce What it prints is seen while it runs.
 * @returns {Promise<Result>}
 */
async function runOne(check, before, speaksAtOnce) {
  const heading = `\n=== ${check.name}: ${check.shows}\n$ ${check.command}\n`;
  const hindrance = check.needsSite ? siteMissing(before) : '';
  if (hindrance) {
    console.log(`${heading}--- ${check.name}: FAILED, ${hindrance}`);
    return { check, passed: false, seconds: 0, remark: hindrance };
  }
  if (speaksAtOnce) console.log(heading);
  const start = performance.now();
  const running = spawn(check.command, {
    cwd: project,
    env: environment(),
    shell: true,
    stdio: speaksAtOnce ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [running.stdout, running.stderr])
    stream?.setEncoding('utf8').on('data', (/** @type {string} */ part) => (said += part));
  const [status] = await once(running, 'close');
  const seconds = (performance.now() - start) / 1000;
  const passed = status === 0;
  if (!speaksAtOnce) console.log(`${heading}\n${said.trimEnd()}`);
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
