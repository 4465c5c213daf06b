// @ts-check
// The two sites that are measured, each built and served when it is first asked for.
import { spawnSync } from 'node:child_process';
import { siteFolder } from '../config/built-site.mjs';
import { buildPeer, installPeer } from './peer/build.mjs';
import { serve } from './serve.mjs';

/** @typedef {import('./serve.mjs').ServedSite & { name: string, isPeer: boolean }} Site */

/** What tables call them. */
export const names = { ours: 'ours', peer: 'Starlight' };

/**
 * The sites, and a way to end their servers.
 *
 * @returns {{ ours: () => Promise<Site>, peer: () => Promise<Site>, close: () => Promise<void> }}
 */
export function sites() {
  /** @type {Map<string, Promise<Site>>} */
  const started = new Map();
  const once = (/** @type {string} */ name, /** @type {() => Promise<Site>} */ start) => () => {
    const site = started.get(name) ?? start();
    started.set(name, site);
    return site;
  };
  return {
    ours: once(names.ours, async () => {
      if (process.env.SITE_DIST === undefined) buildOurs();
      return { ...(await serve(siteFolder)), name: names.ours, isPeer: false };
    }),
    peer: once(names.peer, async () => {
      installPeer();
      return { ...(await serve(buildPeer('content'))), name: names.peer, isPeer: true };
    }),
    close: async () => {
      for (const site of started.values()) (await site).close();
    },
  };
}

function buildOurs() {
  const done = spawnSync('astro', ['build', '--silent'], { encoding: 'utf8' });
  if (done.status !== 0) throw new Error(`The site does not build:\n${done.stdout}${done.stderr}`);
}
