import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { writeServiceWorker } from '#src/build/service-worker.ts';
import { serve } from '#src/command-line/serve.ts';
import type { Contents } from '#src/service-worker/contents.ts';
import type { Host } from './app.ts';

const BUILD = fileURLToPath(new URL('../../dist', import.meta.url));

/** A host that a test can take off the network, and give another version of the app, at one address. */
export class ChangingHost {
  #server: Server | null = null;
  #port = 0;

  async start(folder = BUILD): Promise<Host> {
    await this.stop();
    this.#server = await serve(folder, this.#port);
    this.#port = (this.#server.address() as AddressInfo).port;
    return { origin: `http://127.0.0.1:${this.#port}`, stop: () => this.stop() };
  }

  /** Ends the server and every connection to it. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = null;
    if (server === null) return;
    const closed = new Promise((resolve) => server.close(resolve));
    server.closeAllConnections();
    await closed;
  }
}

interface Copy {
  readonly folder: string;
  readonly remove: () => void;
}

/**
 * A copy of the build.
 *
 * @param change makes of a page or script of it what it is in the copy; it gets the path without hash and ending
 */
export function copyOfBuild(change?: (path: string, text: string) => string): Copy {
  const folder = mkdtempSync(join(tmpdir(), 'copy-'));
  cpSync(BUILD, folder, { recursive: true });
  const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => /\.(?:html|js)$/.test(name));
  for (const name of change ? texts : []) {
    const path = join(folder, name);
    const text = readFileSync(path, 'utf8');
    const changed = change?.(name.replace(/(?:-[\w-]{8})?\.\w+$/, ''), text) ?? text;
    if (changed !== text) writeFileSync(path, changed);
  }
  return { folder, remove: () => rmSync(folder, { recursive: true }) };
}

/** What the pages of the next version say in their source. */
export const NEXT = 'data-version="next"';

/**
 * Another version of the app: marked pages, and a service worker of its own.
 *
 * @param about what it says of its pathway
 * @param without the address of a file that it no longer has
 */
export async function nextVersion(about: Pick<Contents, 'pathway' | 'changes'>, without: string): Promise<Copy> {
  const copy = copyOfBuild((path, text) => (path === 'index' || path === 'shell' ? text.replace('<html ', `<html ${NEXT} `) : text));
  rmSync(join(copy.folder, without));
  await writeServiceWorker(copy.folder, about);
  return copy;
}

/** The address of a file of the build, by its name without the hash. */
export function assetOf(name: string): string {
  const found = readdirSync(join(BUILD, 'assets')).filter((file) => file.replace(/-[\w-]{8}\.js$/, '') === name);
  if (found.length !== 1) throw new Error(`${found.length} files are called ${name}`);
  return `/assets/${found[0]}`;
}
