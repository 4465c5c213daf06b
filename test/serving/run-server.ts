import { spawn, type ChildProcess } from 'node:child_process';
import { chmodSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A running web server with the project's own configuration, and a built site. */
export interface ServedSite {
  /** `http://localhost:<port>` */
  origin: string;
  stop: () => void;
}

/** How one of the web servers of `deploy/` is started. */
export interface Start {
  program: string;
  words: readonly string[];
  port: number;
  /** Where it may write; gone when it stops. */
  folder: string;
}

/** A folder that is gone after the test. Started by root, nginx reads as another user. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'trygt-serving-'));
  chmodSync(folder, 0o755);
  return folder;
}

/** A copy of a built site, where any user may read it. */
export function copyOf(site: string): string {
  const root = temporaryFolder();
  cpSync(site, root, { recursive: true });
  return root;
}

/** A configuration with the places of this test; each must be in it, else the test would try something else. */
export function placed(text: string, places: Readonly<Record<string, string>>): string {
  return Object.entries(places).reduce((placedSoFar, [shipped, here]) => {
    if (!placedSoFar.includes(shipped)) throw new Error(`the configuration in deploy/ lacks "${shipped}"`);
    return placedSoFar.replace(shipped, here);
  }, text);
}

/**
 * Starts a web server, and waits until it answers.
 * @throws where it is missing or does not take the configuration; what it said stands above
 */
export async function started({ program, words, port, folder }: Start): Promise<ServedSite> {
  const server = spawn(program, words, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...process.env, HOME: folder },
  });
  const stop = () => {
    server.kill();
    rmSync(folder, { recursive: true, force: true });
  };
  const origin = `http://localhost:${String(port)}`;
  try {
    await answering(origin, server);
  } catch (error) {
    stop();
    throw error;
  }
  return { origin, stop };
}

async function answering(origin: string, server: ChildProcess): Promise<void> {
  const program = server.spawnfile;
  let fault: string | undefined;
  server.on('error', (error) => (fault = `${error.message}: run "node src/build/setup.mjs --checks"`));
  server.on('exit', (code) => (fault ??= `${program} ended with ${String(code)}; what it said stands above`));
  for (let tries = 0; tries < 200; tries += 1) {
    if (fault !== undefined) throw new Error(fault);
    const answer = await fetch(origin).catch(() => undefined);
    if (answer?.ok === true) return;
    await new Promise((done) => setTimeout(done, 50));
  }
  throw new Error(`${program} does not answer at ${origin}`);
}

/** A port that nobody listens at. */
export function freePort(): Promise<number> {
  return new Promise((found, failed) => {
    const probe = createServer();
    probe.on('error', failed);
    probe.listen(0, 'localhost', () => {
      const address = probe.address();
      probe.close(() => {
        if (typeof address === 'object' && address) found(address.port);
        else failed(new Error('no port to be had'));
      });
    });
  });
}
