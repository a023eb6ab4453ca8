import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { type Browser, type BrowserContextOptions, type ConsoleMessage, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { serve } from '#src/command-line/serve.ts';

/** Opens the built app in a real browser, and keeps book of everything that goes wrong or out. */

export const FLAGS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/** The browser as people have it. */
export const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium';

const HEADLESS_SHELL = '/usr/bin/chromium-headless-shell';

/** The same engine without the windows around it, where it is installed: pages open in half the time. */
export const WITHOUT_WINDOWS = process.env.CHROMIUM === undefined && existsSync(HEADLESS_SHELL) ? HEADLESS_SHELL : CHROMIUM;

/** How long anything has to come, in milliseconds. */
export const PATIENCE = 40_000;

/** A page of the app, and what it did. */
export interface Visit {
  readonly page: Page;
  /** The address of the app, without a slash at the end. */
  readonly origin: string;
  /** The address of everything asked for, in order. */
  readonly requests: readonly string[];
  /** Errors of the console and of scripts, and everything that the policy stopped. */
  readonly troubles: readonly string[];
  readonly close: () => Promise<void>;
}

export interface VisitOptions extends BrowserContextOptions {
  /** Runs in the page before any script of the app. */
  readonly prepare?: () => void;
}

/** What serves the app. */
export interface Host {
  /** The address of the app, without a slash at the end. */
  readonly origin: string;
  /** What the browser has to be told about the host. */
  readonly flags?: readonly string[];
  readonly stop: () => Promise<void> | void;
}

/** Opens a page in a profile of its own; the page is empty until it goes somewhere. */
export type OpenApp = (options?: VisitOptions) => Promise<Visit>;

/**
 * Serves a build and starts a browser for the tests of one file.
 *
 * @param folder the build, from the root of the repository
 * @param executablePath `CHROMIUM` where the test needs what only the whole browser has: its viewer of PDFs, its settings
 */
export const appIn = (folder: 'dist' | 'dist-pseudo', executablePath?: string): OpenApp =>
  appFrom(async () => {
    const server = await serve(fileURLToPath(new URL(`../../${folder}`, import.meta.url)), 0);
    return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => void server.close() };
  }, executablePath);

/** As `appIn`, from a host of the test's own. */
export function appFrom(start: () => Promise<Host>, executablePath = WITHOUT_WINDOWS): OpenApp {
  let host: Host;
  let browser: Browser;

  beforeAll(async () => {
    host = await start();
    const args = [...FLAGS, ...(host.flags ?? [])];
    browser = await chromium.launch({ executablePath, args });
  });
  afterAll(async () => {
    await browser.close();
    await host.stop();
  });

  return async ({ prepare, ...options } = {}) => {
    const { origin } = host;
    // What a page asks of the host is then what it needs, and not what is fetched to be there with no network.
    const context = await browser.newContext({ baseURL: origin, reducedMotion: 'reduce', serviceWorkers: 'block', ...options });
    context.setDefaultTimeout(PATIENCE);
    const page = await context.newPage();
    const requests: string[] = [];
    const troubles: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('pageerror', (error) => troubles.push(`page error: ${error.message}`));
    page.on('console', (message) => {
      if (isTrouble(message)) troubles.push(`console: ${message.text()}`);
    });
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI, sourceFile }) =>
        console.error(`policy violation: ${violatedDirective} ${blockedURI} ${sourceFile}`),
      );
    });
    if (prepare) await page.addInitScript(prepare);
    return { page, origin, requests, troubles, close: () => context.close() };
  };
}

/** Errors and warnings, but not that Chromium of this system has no such feature to forbid, and that the test wants no service worker. */
const isTrouble = (message: ConsoleMessage): boolean =>
  ['error', 'warning'].includes(message.type()) &&
  !/^Error with Permissions-Policy header: Unrecognized feature: '(?:bluetooth|web-share)'\.$/.test(message.text()) &&
  message.text() !== 'Service Worker registration blocked by Playwright';
