// @ts-check
// How long a clean build takes at today's size and with more pages, ours and the peer's in turn. In a copy of the
// project in a temporary folder: the working tree, and what Astro remembers of it, stay as they are.
import { spawnSync } from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildPeer, installPeer, peerFolder } from './peer/build.mjs';
import { names } from './sites.mjs';
import { ratio, seconds, table } from './table.mjs';
import { median } from './times.mjs';

/** How many pages are generated, how often both sites are then built, and within how many seconds ours is to be. */
const sizes = [
  { extra: 0, runs: 3, limit: 20 },
  { extra: 300, runs: 3, limit: undefined },
  { extra: 1500, runs: 1, limit: 60 },
];

const copied = ['content', 'src', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];
/** Ordinary guides, of which the generated pages are copies: a short one, a longer one, and one with a figure. */
const patterns = ['skp', 'koordinator/moedet', 'hvad-goer-du'];

/** @returns {Promise<string>} */
export async function buildTimes() {
  installPeer();
  const project = copyOfProject();
  const rows = [];
  try {
    for (const { extra, runs, limit } of sizes) {
      addGuides(join(project, 'content'), extra);
      /** @type {number[]} */
      const own = [];
      /** @type {number[]} */
      const peers = [];
      for (let at = 0; at < runs; at += 1) {
        own.push(timed(() => buildCopy(project)));
        forgetBuild(peerFolder);
        peers.push(timed(() => buildPeer(join(project, 'content'))));
      }
      rows.push([
        extra === 0 ? 'as it is' : `${String(extra)} pages more`,
        String(runs),
        seconds(median(own)),
        seconds(median(peers)),
        ratio(median(own), median(peers)),
        limit === undefined ? '–' : `${String(limit)} s`,
      ]);
    }
  } finally {
    rmSync(project, { recursive: true, force: true });
  }
  return table(['site', 'runs', names.ours, names.peer, 'ratio', 'budget'], rows);
}

/** @param {() => void} work */
function timed(work) {
  const start = performance.now();
  work();
  return performance.now() - start;
}

/** The project without its tests and settings, the packages linked one by one: what is kept beside them is its own. */
function copyOfProject() {
  const project = mkdtempSync(join(tmpdir(), 'trygt-naboskab-build-'));
  for (const part of copied) cpSync(part, join(project, part), { recursive: true });
  const packages = join(project, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync('node_modules')) {
    const isKept = name.startsWith('.') && name !== '.bin';
    if (!isKept) symlinkSync(resolve('node_modules', name), join(packages, name));
  }
  return project;
}

/**
 * Copies guides until there are as many more.
 *
 * @param {string} content
 * @param {number} count
 */
function addGuides(content, count) {
  const folder = join(content, 'guides', 'skp');
  mkdirSync(folder, { recursive: true });
  const texts = patterns.map((pattern) => readFileSync(join(content, 'guides', `${pattern}.mdx`), 'utf8'));
  for (let at = 0; at < count; at += 1) {
    const text = texts[at % texts.length] ?? '';
    writeFileSync(
      join(folder, `side-${String(at)}.mdx`),
      text
        .replace(/^title: .*$/m, `title: Side nummer ${String(at)}`)
        .replace(/^shortTitle: .*$/m, `shortTitle: Side ${String(at)}`),
    );
  }
}

/** @param {string} project */
function buildCopy(project) {
  forgetBuild(project);
  const done = spawnSync('astro', ['build', '--silent'], { cwd: project, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`The copy does not build:\n${done.stdout}${done.stderr}`);
}

/** @param {string} project */
function forgetBuild(project) {
  for (const kept of ['dist', '.astro', 'node_modules/.astro', 'node_modules/.vite'])
    rmSync(join(project, kept), { recursive: true, force: true });
}
