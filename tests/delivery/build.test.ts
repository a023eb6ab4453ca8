import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BILL, billOf } from '#src/build/bill-of-materials.ts';
import { HASHES } from '#src/build/hashes.ts';
import { SERVICE_WORKER } from '#src/service-worker/address.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const NOT_COPIED = /^(?:node_modules|\.git|dist.*|coverage)$|^src\/drawing\/fonts$/;

const temporary = mkdtempSync(join(tmpdir(), 'build-'));
const here = join(temporary, 'here');
const elsewhere = join(temporary, 'somewhere', 'else');
const there = join(temporary, 'there');

beforeAll(() => {
  run(ROOT, ['vite', 'build', '--outDir', here], {});
  cpSync(ROOT, elsewhere, { recursive: true, filter: (from) => !NOT_COPIED.test(from.slice(ROOT.length)) });
  symlinkSync(join(ROOT, 'node_modules'), join(elsewhere, 'node_modules'));
  const later = join(temporary, 'later.mjs');
  writeFileSync(later, LATER);
  const another = { TZ: 'Pacific/Auckland', LC_ALL: 'C', LANG: 'C', NODE_OPTIONS: `--import=${later}` };
  run(elsewhere, ['tsx', 'src/build/fonts.ts'], another);
  run(elsewhere, ['vite', 'build', '--outDir', there], another);
});
afterAll(() => rmSync(temporary, { recursive: true }));

describe('the build', () => {
  test('is the same, byte for byte, from another folder, in another time zone and two years later, fonts made anew', () => {
    expect(filesIn(there)).toEqual(filesIn(here));
    const different = filesIn(here).filter((name) => !readFileSync(join(here, name)).equals(readFileSync(join(there, name))));
    expect(different).toEqual([]);
  });

  test('lists the hash of every file but the list, as sha256sum checks them', () => {
    const listed = readFileSync(join(here, HASHES), 'utf8').trim().split('\n');
    expect(listed.map((line) => line.slice(66)).sort()).toEqual(filesIn(here).filter((name) => name !== HASHES));
    const checked = () => spawnSync('sha256sum', ['--check', '--strict', '--quiet', HASHES], { cwd: there, encoding: 'utf8' });
    expect(checked()).toMatchObject({ status: 0, stdout: '' });
    const page = readFileSync(join(there, 'index.html'));
    writeFileSync(join(there, 'index.html'), Buffer.concat([page, Buffer.from(' ')]));
    expect(checked()).toMatchObject({ status: 1, stdout: 'index.html: FAILED\n' });
    writeFileSync(join(there, 'index.html'), page);
  });

  test.each(['index.html', 'shell.html'])('%s says what each of its scripts and styles has to be', (name) => {
    const page = readFileSync(join(here, name), 'utf8');
    const tags = page.match(/<(?:script|link)\b[^>]*\.(?:js|css)"[^>]*>/g) ?? [];
    expect(tags.filter((tag) => tag.includes('modulepreload')).length).toBeGreaterThan(3);
    expect(tags.filter((tag) => tag.startsWith('<script'))).toHaveLength(1);
    expect(tags.filter((tag) => tag.includes('stylesheet'))).toHaveLength(1);
    const said = tags.map((tag) => [/"\/([^"]+\.(?:js|css))"/.exec(tag)?.[1], / integrity="([^"]*)"/.exec(tag)?.[1]]);
    expect(said).toEqual(said.map(([file]) => [file, integrityOf(join(here, String(file)))]));
  });

  test.each(['index.html', 'shell.html'])('%s names its alphabet where browsers look for it', (name) => {
    expect(readFileSync(join(here, name)).subarray(0, 1024).toString('latin1')).toContain('charset="utf-8"');
  });

  test('has a service worker of one file, with the hash of every file that the app needs', () => {
    const worker = readFileSync(join(here, SERVICE_WORKER), 'utf8');
    const named = [...worker.matchAll(/url:`\/([^`]+)`,revision:(?:null|`\w+`),integrity:`([^`]+)`/g)].map(([, name, hash]) => [
      name,
      hash,
    ]);
    const forTheApp = filesIn(here).filter((name) => ![HASHES, BILL, SERVICE_WORKER.slice(1)].includes(name));
    const sha256 = (name: string) =>
      createHash('sha256')
        .update(readFileSync(join(here, name)))
        .digest('base64');
    expect(named.toSorted()).toEqual(forTheApp.map((name) => [name, `sha256-${sha256(name)}`]).toSorted());
    expect(worker).not.toMatch(/importScripts|\bimport\b/);
  });

  test('lists every package it is made of, and nothing that differs from one build to the next', () => {
    const bill = JSON.parse(readFileSync(join(here, BILL), 'utf8'));
    expect(bill).toEqual(billOf(ROOT));
    expect(bill).toMatchObject({ bomFormat: 'CycloneDX', metadata: { component: { name: 'modern-slavery-referral-pathway' } } });
    expect([bill.serialNumber, bill.metadata.timestamp]).toEqual([undefined, undefined]);
    const { dependencies } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
    const listed = Object.fromEntries(bill.components.map(({ name, version }: Component) => [name, version]));
    expect(listed).toMatchObject(dependencies);
  });
});

test('docs/licences.md lists the packages in the app, how many they are, and the licence of each', () => {
  const [, section = ''] = readFileSync(join(ROOT, 'docs/licences.md'), 'utf8').split('## Packages in the app');
  const rows = [...section.matchAll(/^\| ([^|]+) \| [^|]+ \| ([^|]+) \|$/gm)].slice(1);
  const listed = rows.flatMap(([, names = '', licence]) => names.split(', ').map((name) => `${name}: ${licence}`));
  const packages = billOf(ROOT).components.map(({ name, licenses = [] }) => `${name}: ${licenceOf(licenses)}`);
  expect(listed.sort()).toEqual([...new Set(packages)].sort());
  expect(section).toContain(`${new Set(packages).size} packages`);
});

interface Component {
  readonly name: string;
  readonly version: string;
}

const licenceOf = (licences: readonly { readonly license?: { readonly id: string }; readonly expression?: string }[]): string =>
  licences.map(({ license, expression }) => license?.id ?? expression).join(', ');

/** Sets the clock of a process two years on. */
const LATER = `const Now = Date;
const ahead = 2 * 365 * 24 * 60 * 60 * 1000;
globalThis.Date = class extends Now {
  constructor(...parts) { parts.length === 0 ? super(Now.now() + ahead) : super(...parts); }
  static now() { return Now.now() + ahead; }
};
`;

/** Runs a tool of the repository in a folder. */
function run(folder: string, [tool = '', ...rest]: readonly string[], environment: NodeJS.ProcessEnv): void {
  const { status, stderr } = spawnSync(join(ROOT, 'node_modules', '.bin', tool), rest, {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, NODE_ENV: 'production', ...environment },
  });
  if (status !== 0) throw new Error(`${tool} ${rest.join(' ')} failed: ${stderr}`);
}

/** The names of all files under a folder, in order. */
const filesIn = (folder: string): readonly string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
    .sort();

const integrityOf = (file: string): string => `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
