import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import sirv from 'sirv';
import { beforeAll, describe, expect, test } from 'vitest';
import app from '#locales/en/app.json';
import frame from '#locales/en/frame.json';
import start from '#locales/en/start.json';
import { CACHE, HEADERS, TYPES } from '#src/build/delivery.ts';
import { HASHES } from '#src/build/hashes.ts';
import { ASSETS } from '#src/build/page-for.ts';
import { SERVICE_WORKER, TRUSTED_TYPES_POLICY } from '#src/service-worker/address.ts';
import { appFrom, CHROMIUM, type OpenApp, type Visit } from './app.ts';
import * as cases from './cases.ts';
import { nginxOn } from './nginx.ts';
import { holds, readPdf } from './pdf.ts';
import { openDocuments, walkTo } from './walk.ts';

const BUILD = fileURLToPath(new URL('../../dist', import.meta.url));
const FILES = readFileSync(`${BUILD}/${HASHES}`, 'utf8')
  .trim()
  .split('\n')
  .map((line) => ({ hash: line.slice(0, 64), name: line.slice(66) }));
const ARABIC = 'فاطمة';

/** One file of each kind that the build has, and pages of the app. */
const ONE_OF_EACH = [...new Map(FILES.map(({ name }) => [name.replace(/^.*\./, ''), `/${name}`])).values()];
const PAGES = ['/', '/case/5', '/words', '/no/such/page'];
const NOT_THERE = [`${ASSETS}index-00000000.js`, ASSETS, '/old.wasm', '/favicon.ico'];

describe('from nginx, with the configuration for it', () => {
  let origin = '';
  let http = '';
  const openApp = appFrom(async () => {
    const host = await nginxOn(BUILD);
    ({ origin, http } = host);
    return host;
  }, CHROMIUM);

  test('every answer carries the headers, an error too', async () => {
    for (const path of [...PAGES, ...ONE_OF_EACH, ...NOT_THERE]) {
      const { headers } = await ask(`${origin}${path}`);
      const sent = Object.fromEntries(Object.keys(HEADERS).map((name) => [name, headers[name.toLowerCase()]]));
      expect([path, sent]).toEqual([path, HEADERS]);
    }
  });

  test('every file of the build arrives as it was built, as what it is, and may be kept as long as its name holds', async () => {
    expect(FILES.map(({ name }) => name)).toContain('index.html');
    for (const { name, hash } of FILES) {
      const { status, headers, body } = await ask(`${origin}/${name}`);
      const type = TYPES[name.replace(/^.*\./, '')];
      expect([name, status, headers['content-type']?.replace(/;.*/, ''), headers['cache-control'], sha256(body)]).toEqual([
        name,
        200,
        type,
        `/${name}`.startsWith(ASSETS) ? CACHE.forEver : CACHE.askFirst,
        hash,
      ]);
    }
  });

  test('there is a type for every kind of file in the build', () => {
    const endings = ['mjs', 'webmanifest', ...ONE_OF_EACH.map((path) => path.replace(/^.*\./, ''))];
    expect(endings.filter((ending) => TYPES[ending] === undefined)).toEqual([]);
  });

  test('the start page is the page with words, every other address of the app the empty one', async () => {
    for (const path of PAGES) {
      const { status, headers, body } = await ask(`${origin}${path}`);
      const page = readFileSync(`${BUILD}/${path === '/' ? 'index' : 'shell'}.html`);
      expect([path, status, headers['cache-control'], body.equals(page)]).toEqual([path, 200, CACHE.askFirst, true]);
    }
  });

  test('a file that is not there is a 404 that nobody keeps, and not a page', async () => {
    for (const path of NOT_THERE) {
      const { status, headers, body } = await ask(`${origin}${path}`);
      expect([path, status, headers['cache-control'], body.includes('id="root"')]).toEqual([path, 404, CACHE.never, false]);
    }
  });

  test('the service worker and the manifest are never kept without asking', async () => {
    for (const path of [SERVICE_WORKER, '/manifest.webmanifest']) {
      const { status, headers } = await ask(`${origin}${path}`);
      expect([path, status, headers['cache-control']]).toEqual([path, 200, CACHE.askFirst]);
    }
  });

  test('the service worker starts under the policy, and everything that it fetches is what it has to be', async () => {
    const { page, troubles, close } = await openApp({ serviceWorkers: 'allow' });
    await page.goto('/offline');
    await page.locator('.card .offline-ready').waitFor({ timeout: 90_000 });
    await page.reload();
    await page.locator('.card .offline-ready').waitFor({ timeout: 90_000 });
    expect(await page.evaluate(() => navigator.serviceWorker.controller?.scriptURL)).toBe(`${origin}${SERVICE_WORKER}`);
    expect(troubles).toEqual([]);
    await close();
  });

  test('what can be made smaller is, for whoever asks', async () => {
    const big = FILES.filter(({ name }) => /\.(?:wasm|css)$|\/(?:pdf-[\w-]{8}\.js|arabic-.*\.ttf)$/.test(name));
    expect(big.length).toBeGreaterThanOrEqual(4);
    for (const { name, hash } of big) {
      const { headers, body } = await ask(`${origin}/${name}`, { 'Accept-Encoding': 'gzip, deflate, br' });
      expect([name, headers['content-encoding'], headers.vary]).toEqual([name, 'gzip', 'Accept-Encoding']);
      expect(sha256(gunzipSync(body))).toBe(hash);
    }
  });

  test('a page is not sent again to whoever has it', async () => {
    const { headers } = await ask(`${origin}/words`);
    const { status } = await ask(`${origin}/words`, { 'If-None-Match': headers.etag ?? '' });
    expect(status).toBe(304);
  });

  test('an address without TLS leads to the one with it', async () => {
    const response = await fetch(`${http}/case/5`, { redirect: 'manual' });
    expect([response.status, response.headers.get('location')]).toEqual([301, 'https://127.0.0.1/case/5']);
  });

  walks(openApp);

  test('text becomes neither markup nor a script, and only the service worker’s policy may be made', async () => {
    const { page, close } = await openApp();
    // A text file has the headers, and none of the app's own scripts.
    await page.goto('/licences/noto-sans.txt');
    const tried = await page.evaluate(
      async ([policy, worker]) => {
        const outcome = (attempt: () => unknown) => {
          try {
            attempt();
            return 'done';
          } catch (error) {
            return (error as Error).name;
          }
        };
        type Trusted = { createPolicy: (name: string, rules: object) => { createScriptURL: (text: string) => string } };
        const { trustedTypes } = window as unknown as { trustedTypes: Trusted };
        // What is evaluated from outside the page may evaluate; what the page does later by itself may not.
        const evaluation = await new Promise((resolve) => setTimeout(() => resolve(outcome(() => new Function('return 1')))));
        return {
          evaluation,
          markup: outcome(() => {
            document.createElement('div').innerHTML = '<b>bold</b>';
          }),
          script: outcome(() => {
            document.createElement('script').src = 'https://example.org/other.js';
          }),
          worker: outcome(() => new Worker(worker)),
          other: outcome(() => trustedTypes.createPolicy('other', {})),
          own: outcome(() => trustedTypes.createPolicy(policy, { createScriptURL: () => worker }).createScriptURL('')),
        };
      },
      [TRUSTED_TYPES_POLICY, SERVICE_WORKER] as const,
    );
    expect(tried).toEqual({
      markup: 'TypeError',
      evaluation: 'EvalError',
      script: 'TypeError',
      worker: 'TypeError',
      other: 'TypeError',
      own: 'done',
    });
    await close();
  });

  test('no other page can show the app in a frame', async () => {
    const visit = await openApp();
    await visit.page.setContent(`<iframe src="${origin}/"></iframe>`);
    await expect.poll(() => visit.troubles.join('\n')).toContain("frame-ancestors 'none'");
    expect(await visit.page.frameLocator('iframe').locator('#root').count()).toBe(0);
    await visit.close();
  });
});

describe('from a host that sends no headers', () => {
  const openApp = appFrom(async () => {
    const server = createServer(sirv(BUILD, { single: 'shell.html' }));
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return { origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, stop: () => void server.close() };
  }, CHROMIUM);

  walks(openApp);

  test('the pages forbid by themselves what is made from text', async () => {
    const { page, troubles, close } = await openApp();
    await page.goto('/');
    const evaluated = page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "changed"';
      document.head.append(script);
    });
    await expect(evaluated).rejects.toThrow(/TrustedScript/);
    expect(troubles.join()).toContain('TrustedScript');
    await close();
  });
});

/** What somebody does with the app wherever it is hosted; nothing of it may meet the policy. */
function walks(open: OpenApp): void {
  test('the start page, a deep link and a page that there is not', async () => {
    const { page, troubles, close } = await open();
    await page.goto('/');
    expect(await page.locator('h1').innerText()).toBe(start.title);
    for (const [path, title] of [
      ['/words', app.reference.glossary.title],
      ['/no/such/page', frame.notFound.title],
    ] as const) {
      await page.goto(path);
      await page.getByRole('heading', { level: 1, name: title }).waitFor();
    }
    expect(troubles).toEqual([]);
    await close();
  });

  describe('a case to its documents', () => {
    let visit: Visit;
    beforeAll(async () => {
      visit = await open({ prepare: doNotPrint });
      await walkTo(visit, cases.childByPolice);
      await openDocuments(visit.page);
      return visit.close;
    });

    test('a form with a name in Arabic, which is shaped on the device', async () => {
      const { page, requests, troubles } = visit;
      await page.fill('#victim-first-name', ARABIC);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: app.documents.download }).first().click(),
      ]);
      expect(holds(await readPdf(download), ARABIC)).toBe(true);
      expect(requests.some((address) => address.endsWith('.wasm'))).toBe(true);
      expect(troubles).toEqual([]);
    });

    test('the form in the browser’s own viewer, to be printed', async () => {
      const { page, troubles } = visit;
      await page.getByRole('button', { name: app.documents.print }).first().click();
      await page.waitForFunction(() => 'printed' in window);
      // Chromium shows a PDF in a page of its own, inside the frame.
      await expect.poll(() => page.frames().map((one) => one.url())).toContainEqual(expect.stringMatching(/^chrome-extension:/));
      expect(troubles).toEqual([]);
    });
  });
}

/** Notes that the document was to be printed: there is no printer, and Chromium crashes for want of one. Runs in the page. */
function doNotPrint(): void {
  const print = () => Object.assign(window, { printed: true });
  Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', { get: () => ({ focus: () => {}, print }) });
}

interface Reply {
  readonly status: number | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

/** Asks nginx, whose certificate nobody has signed. */
function ask(address: string, headers: Readonly<Record<string, string>> = {}): Promise<Reply> {
  return new Promise((resolve, reject) => {
    request(address, { headers, rejectUnauthorized: false }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.once('end', () => resolve({ status: response.statusCode, headers: response.headers, body: Buffer.concat(parts) }));
    })
      .once('error', reject)
      .end();
  });
}

const sha256 = (body: Buffer): string => createHash('sha256').update(body).digest('hex');
