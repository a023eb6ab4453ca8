import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { CACHE, cacheControl, ENTRANCES, HEADERS } from '#src/build/delivery.ts';
import { headersFile, nginxConfiguration } from '#src/build/host-files.ts';
import { ASSETS, pageFor } from '#src/build/page-for.ts';
import { CONTENT_SECURITY_POLICY, POLICY_IN_PAGE } from '#src/build/policy.ts';
import { SERVICE_WORKER, TRUSTED_TYPES_POLICY } from '#src/service-worker/address.ts';

const committed = (name: string): string => readFileSync(new URL(`../../deploy/${name}`, import.meta.url), 'utf8');

test('the files for hosts say what the definition says; `npm run host-files` writes them', () => {
  expect(committed('nginx.conf')).toBe(nginxConfiguration());
  expect(committed('_headers')).toBe(headersFile());
});

test('a host that reads _headers sends the headers with everything, and each file may be kept as long as its name holds', () => {
  const rules = parsed(committed('_headers'));
  for (const path of [...ENTRANCES, '/case/5', '/licences/noto-sans.txt', `${ASSETS}index-v62p_ZBP.js`, `${ASSETS}hb-1a2b3c4d.wasm`]) {
    const { 'Cache-Control': cache, ...headers } = headersFor(rules, path);
    expect(headers).toEqual(HEADERS);
    // What no rule names, such a host has asked about first by itself.
    expect(cache ?? CACHE.askFirst).toBe(cacheControl(path, 200));
  }
  expect(ENTRANCES.map((path) => headersFor(rules, path)['Cache-Control'])).toEqual(ENTRANCES.map(() => 'no-cache'));
});

test('no line is longer than hosts read', () => {
  // Cloudflare passes over what is longer.
  expect(
    committed('_headers')
      .split('\n')
      .filter((line) => line.length > 2000),
  ).toEqual([]);
});

test('the policy allows nobody else’s address, nothing in the page, and nothing made from text but WebAssembly', () => {
  for (const policy of [CONTENT_SECURITY_POLICY, POLICY_IN_PAGE]) {
    const directives = Object.fromEntries(policy.split('; ').map((directive) => directive.split(/ (.*)/s).slice(0, 2)));
    const { 'require-trusted-types-for': trusted, 'trusted-types': policies, ...sources } = directives;
    expect([trusted, policies]).toEqual(["'script'", TRUSTED_TYPES_POLICY]);
    expect(sources).toMatchObject({ 'default-src': "'none'", 'worker-src': "'self'", 'manifest-src': "'self'", 'base-uri': "'none'" });
    expect([...new Set(Object.values(sources).flatMap((list) => String(list).split(' ')))].sort()).toEqual([
      "'none'",
      "'self'",
      "'wasm-unsafe-eval'",
      'blob:',
    ]);
  }
  expect(CONTENT_SECURITY_POLICY).toBe(`${POLICY_IN_PAGE}; frame-ancestors 'none'`);
});

test.each([
  ['/', 'index.html'],
  ['/case/5', 'shell.html'],
  ['/words', 'shell.html'],
  [`${ASSETS}index-00000000.js`, 'nothing'],
  [`${ASSETS}no-ending`, 'nothing'],
  [SERVICE_WORKER, 'nothing'],
  ['/favicon.ico', 'nothing'],
] as const)('an address without a file, %s, gets %s', (path, page) => {
  expect(pageFor(path)).toBe(page);
});

type Rules = readonly (readonly [path: string, headers: readonly (readonly [name: string, value: string])[]])[];

/** A `_headers` file as its hosts read it: a path in the first column, its headers indented below it. */
function parsed(text: string): Rules {
  const rules: [string, [string, string][]][] = [];
  for (const line of text.split('\n').filter((one) => one.trim() !== '' && !one.startsWith('#'))) {
    const [, name, value] = /^\s+([A-Za-z-]+): (.+)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) rules.push([line, []]);
    else rules.at(-1)?.[1].push([name, value]);
  }
  return rules;
}

/** What a path is sent with: the headers of all rules that it matches, values of the same name joined. */
function headersFor(rules: Rules, path: string): Readonly<Record<string, string>> {
  const sent: Record<string, string> = {};
  for (const [pattern, headers] of rules) {
    const matches = pattern.endsWith('*') ? path.startsWith(pattern.slice(0, -1)) : path === pattern;
    if (!matches) continue;
    for (const [name, value] of headers) sent[name] = sent[name] === undefined ? value : `${sent[name]}, ${value}`;
  }
  return sent;
}
