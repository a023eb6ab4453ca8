import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type Plugin } from 'vite';
import changes from '#pathways/changes.json' with { type: 'json' };
import { PATHWAY_VERSION } from '#pathways/version.ts';
import { SERVICE_WORKER } from '#src/service-worker/address.ts';
import type { BuiltFile, Contents } from '#src/service-worker/contents.ts';
import type { PathwayChange } from '#src/service-worker/messages.ts';
import { BILL, billOfMaterials } from './bill-of-materials.ts';
import { HASHES } from './hashes.ts';
import { ASSETS } from './page-for.ts';

/** Nobody opens these in the app: they are for whoever checks a host. */
const NOT_FOR_THE_APP: readonly string[] = [BILL, HASHES, SERVICE_WORKER.slice(1)];

/** Fonts of documents that are so large that having them with no network is a choice. */
const EXTRAS: readonly (readonly [id: string, file: RegExp])[] = [['chinese', /^\/assets\/chinese-[^/]+\.ttf$/]];

/** Writes the service worker once every other file of the build is there, with the hash of each in it. */
export function serviceWorker(): Plugin {
  let folder = '';
  return {
    name: 'service-worker',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => {
      folder = resolve(config.root, config.build.outDir);
    },
    closeBundle: { order: 'post', sequential: true, handler: () => writeServiceWorker(folder) },
  };
}

/**
 * Writes the service worker of a built folder into it.
 *
 * @param folder the build
 * @param about what it says of the pathway; that of the code unless it is said
 */
export async function writeServiceWorker(folder: string, about: Pick<Contents, 'pathway' | 'changes'> = ABOUT): Promise<void> {
  const contents = { ...about, ...contentsOf(folder) };
  const built = await build({
    configFile: false,
    logLevel: 'error',
    // In a build of its own: held to the list of packages as the app is.
    plugins: [billOfMaterials()],
    define: { __CONTENTS__: JSON.stringify(contents), 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      copyPublicDir: false,
      target: 'es2022',
      rollupOptions: { input: fileURLToPath(new URL('../service-worker/worker.ts', import.meta.url)), output: { format: 'iife' } },
    },
  });
  const outputs = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
  const chunks = outputs.flatMap((one) => (one.type === 'chunk' ? [one.code] : []));
  if (chunks.length !== 1) throw new Error(`The service worker has to be one file, and is ${chunks.length}`);
  writeFileSync(join(folder, SERVICE_WORKER), chunks.join(''));
}

const ABOUT: Pick<Contents, 'pathway' | 'changes'> = { pathway: PATHWAY_VERSION, changes: changesInWords() };

/** What each version of the pathway changed, in every language that says it. */
function changesInWords(): readonly PathwayChange[] {
  const folder = fileURLToPath(new URL('../../locales/', import.meta.url));
  const words = readdirSync(folder)
    .filter((language) => existsSync(join(folder, language, 'offline-page.json')))
    .sort()
    .map((language) => {
      const { changes: said } = JSON.parse(readFileSync(join(folder, language, 'offline-page.json'), 'utf8')) as {
        readonly changes: Readonly<Record<string, string>>;
      };
      return [language, said] as const;
    });
  return changes.map(({ version, changes: ids }) => ({
    version,
    words: Object.fromEntries(words.map(([language, said]) => [language, ids.flatMap((id) => said[id] ?? [])])),
  }));
}

/** Every file of a build, told apart by whether the app needs it at all and whether it is a choice. */
function contentsOf(folder: string): Pick<Contents, 'build' | 'files' | 'extras'> {
  const all = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .filter((name) => !NOT_FOR_THE_APP.includes(name))
    .sort()
    .map((name) => builtFile(folder, name));
  const extras = EXTRAS.flatMap(([id, pattern]) => all.filter(({ url }) => pattern.test(url)).map((file) => ({ ...file, id })));
  const chosen = new Set(extras.map(({ url }) => url));
  const whole = createHash('sha256').update(JSON.stringify(all)).digest('hex');
  return {
    build: whole.slice(0, 8),
    files: all.filter(({ url }) => !chosen.has(url)),
    extras: extras.map((file) => ({ ...file, bytes: readFileSync(join(folder, file.url)).length })),
  };
}

function builtFile(folder: string, name: string): BuiltFile {
  const content = readFileSync(join(folder, name));
  const url = `/${name}`;
  return {
    url,
    // A name in this folder changes with the content, so the browser's own copy of it will do.
    revision: url.startsWith(ASSETS) ? null : createHash('sha256').update(content).digest('hex').slice(0, 16),
    integrity: `sha256-${createHash('sha256').update(content).digest('base64')}`,
  };
}
