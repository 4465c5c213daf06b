// @ts-check
// Builds the peer in a temporary folder, which keeps its packages for the next time.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generatePeer } from './generate.mjs';

const manifest = fileURLToPath(new URL('package.json', import.meta.url));

/** Where the peer is, outside the project. */
export const peerFolder = join(tmpdir(), 'trygt-naboskab-peer');

/** Installs the peer's packages, where they are not there yet; that takes a network. */
export function installPeer() {
  const installed = join(peerFolder, 'package.json');
  const isThere =
    existsSync(join(peerFolder, 'node_modules/@astrojs/starlight')) &&
    readFileSync(installed, 'utf8') === readFileSync(manifest, 'utf8');
  if (isThere) return;
  mkdirSync(peerFolder, { recursive: true });
  cpSync(manifest, installed);
  cpSync('.npmrc', join(peerFolder, '.npmrc'));
  console.error('bench: installing the peer (Astro Starlight) …');
  run('npm', ['install', '--ignore-scripts']);
}

/**
 * Generates the peer from a content folder and builds it.
 *
 * @param {string} content
 * @returns {string} The folder of the built site.
 */
export function buildPeer(content) {
  generatePeer(content, peerFolder);
  run(join(peerFolder, 'node_modules/.bin/astro'), ['build', '--silent']);
  return join(peerFolder, 'dist');
}

/**
 * @param {string} program
 * @param {string[]} words
 */
function run(program, words) {
  const environment = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const done = spawnSync(program, words, { cwd: peerFolder, env: environment, encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`The peer: ${program} failed:\n${done.stdout}${done.stderr}`);
}
