import { execFileSync } from 'node:child_process';
import type { Plugin } from 'vite';
import { FONT_SOURCES } from './font-sources.ts';

/** The part of a CycloneDX bill that is read here; the rest is carried over as npm wrote it. */
interface Bill {
  serialNumber?: string;
  metadata: { timestamp?: string; tools?: unknown; component: { name: string; type: string; 'bom-ref': string } };
  components: Component[];
  dependencies: { readonly ref: string; dependsOn: string[] }[];
}

interface Component {
  readonly 'bom-ref': string;
  readonly name: string;
  readonly version: string;
  readonly scope: 'required' | 'optional';
  readonly properties: readonly { readonly name: string; readonly value: string }[];
  readonly licenses?: readonly { readonly license?: { readonly id: string }; readonly expression?: string }[];
}

/** Where the bill is in the build. */
export const BILL = 'bom.cdx.json';

/**
 * The packages that the app is made of, from `package-lock.json`, in the CycloneDX format.
 *
 * npm is asked for all packages and those for development are taken out here, because its own
 * `--omit dev` also drops what a tool happens to need too: React is one of them (npm 11.19). What a
 * package can do without is left out, for the build leaves it out (`empty.ts`). The serial number, the
 * time, and the name of the folder say nothing of the app, and would make each build another.
 *
 * @param folder where `package-lock.json` is
 * @throws when npm cannot be run
 */
export function billOf(folder: string): Bill {
  const all = ['--include=dev', '--include=optional', '--include=peer'];
  const written = execFileSync('npm', ['sbom', '--sbom-format=cyclonedx', '--package-lock-only', ...all], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  });
  const bill = JSON.parse(written) as Bill;
  delete bill.serialNumber;
  delete bill.metadata.timestamp;
  delete bill.metadata.tools;
  const app = bill.metadata.component;
  app.name = app['bom-ref'].replace(/@[^@]+$/, '');
  app.type = 'application';
  bill.components = bill.components.filter(
    ({ scope, properties }) => scope === 'required' && !properties.some(({ name }) => name === 'cdx:npm:package:development'),
  );
  const kept = new Set([app['bom-ref'], ...bill.components.map((component) => component['bom-ref'])]);
  bill.dependencies = bill.dependencies
    .filter(({ ref }) => kept.has(ref))
    .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((one) => kept.has(one)) }));
  return bill;
}

/** Writes the bill into the build, and stops a build that holds anything of a package that is not on it. */
export function billOfMaterials(): Plugin {
  let root = '';
  return {
    name: 'bill-of-materials',
    apply: 'build',
    configResolved: (config) => {
      root = config.root;
    },
    generateBundle() {
      const bill = billOf(root);
      const names = new Set(bill.components.map(({ name }) => name));
      const used = [...this.getModuleIds(), ...Object.values(FONT_SOURCES).map(({ file }) => `node_modules/${file}`)];
      const missing = [...new Set(used.flatMap(packageOf))].filter((name) => !names.has(name));
      if (missing.length > 0) throw new Error(`Not in the bill of materials: ${missing.join(', ')}. Are they in devDependencies?`);
      this.emitFile({ type: 'asset', fileName: BILL, source: `${JSON.stringify(bill, null, 2)}\n` });
    },
  };
}

/** The name of the package that a module is from; none for a module of our own or of the build itself. */
function packageOf(id: string): readonly string[] {
  const name = /.*node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(id)?.[1];
  return name === undefined || id.startsWith('\0') ? [] : [name];
}
