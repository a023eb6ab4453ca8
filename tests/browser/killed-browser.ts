import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Page } from 'playwright-core';
import { FLAGS, WITHOUT_WINDOWS } from './app.ts';

/** A browser with a profile that outlasts it, which can be ended as a flat battery ends it. */
export interface KillableBrowser {
  readonly page: Page;
  /** Ends every process of the browser at once (SIGKILL); nothing gets to write or close anything. */
  readonly kill: () => Promise<void>;
}

/** @param profile a folder */
export async function launchIn(profile: string): Promise<KillableBrowser> {
  const args = ['--headless', '--remote-debugging-port=0', `--user-data-dir=${profile}`, ...FLAGS, 'about:blank'];
  // A group of its own, so that the renderers are killed with it.
  const child = spawn(WITHOUT_WINDOWS, args, { detached: true, stdio: ['ignore', 'ignore', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const browser = await chromium.connectOverCDP(await devtoolsOf(child));
  const context = browser.contexts()[0] ?? (await browser.newContext());
  context.setDefaultTimeout(30_000);
  const page = context.pages()[0] ?? (await context.newPage());
  return {
    page,
    async kill() {
      process.kill(-(child.pid as number), 'SIGKILL');
      await ended;
    },
  };
}

/** Where the browser listens, as it says itself. */
const devtoolsOf = (child: ChildProcess): Promise<string> =>
  new Promise((resolve, reject) => {
    let said = '';
    child.stderr?.on('data', (part) => {
      said += String(part);
      const [, address] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (address !== undefined) resolve(address);
    });
    child.once('exit', () => reject(new Error(`The browser did not start: ${said}`)));
  });

/** Every file of a profile, with what is in it. */
export const filesOf = (profile: string): readonly (readonly [path: string, bytes: Buffer])[] =>
  readdirSync(profile, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => [path, readFileSync(path)] as const);
