import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';

/**
 * `npm test`: the whole check, one step after another. Prints how each went and closes with
 * `N passed, N failed`, where each step that is not a test run counts as one.
 */

const reports = mkdtempSync(join(tmpdir(), 'check-'));
const testRun = (project: string) => ['vitest', 'run', '--project', project, '--maxWorkers=2', '--reporter=default', '--reporter=json'];

const STEPS: readonly (readonly [name: string, command: readonly string[], project?: string])[] = [
  ['format, lint and arrows', ['biome', 'ci', '--error-on-warnings', '.']],
  ['types of the domain', ['tsc', '-p', 'pathways/tsconfig.json']],
  ['types', ['tsc', '-p', 'tsconfig.json']],
  ['types of the service worker', ['tsc', '-p', 'src/service-worker/tsconfig.json']],
  ['unused code and dependencies', ['knip']],
  ['domain, forms, words and documents', testRun('node'), 'node'],
  ['screens', testRun('screens'), 'screens'],
  ['build', ['vite', 'build']],
  ['build with pseudo-languages', ['vite', 'build', '--mode', 'pseudo', '--outDir', 'dist-pseudo']],
  ['browser', testRun('browser'), 'browser'],
];

interface TestReport {
  readonly success: boolean;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string }[];
  }[];
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
}

const run = (command: readonly string[]): boolean =>
  spawnSync(join('node_modules', '.bin', command[0] as string), command.slice(1), { stdio: 'inherit' }).status === 0;

/** Runs tests; what each file counts, and whether all is well. A file that fails outside its tests counts one failure. */
function tested(command: readonly string[], report: string): { readonly ok: boolean; readonly files: ReadonlyMap<string, Counts> } {
  const ok = run([...command, `--outputFile.json=${report}`]);
  try {
    const { testResults, success } = JSON.parse(readFileSync(report, 'utf8')) as TestReport;
    const counted = testResults.map(({ name, status, assertionResults }) => {
      const having = (wanted: string) => assertionResults.filter((one) => one.status === wanted).length;
      return [name, { passed: having('passed'), failed: Math.max(having('failed'), status === 'failed' ? 1 : 0) }] as const;
    });
    return { ok: ok && success, files: new Map(counted) };
  } catch {
    return { ok: false, files: new Map() };
  }
}

/** Runs the tests of a project, and a file of the browser’s that fails once more: now and then the browser stops drawing for ever. */
function countsOf(project: string, command: readonly string[]): Counts {
  const first = tested(command, join(reports, project));
  const files = new Map(first.files);
  let { ok } = first;
  const failing = [...files].flatMap(([name, { failed }]) => (failed > 0 ? [name] : []));
  if (project === 'browser' && failing.length > 0) {
    process.stdout.write(`\nTried once more: ${failing.map((name) => basename(name)).join(', ')}\n`);
    const again = tested([...command, ...failing], join(reports, `${project}-again`));
    for (const [name, counts] of again.files) files.set(name, counts);
    ok = again.ok;
  }
  const sum = (which: keyof Counts) => [...files.values()].reduce((all, counts) => all + counts[which], 0);
  return { passed: sum('passed'), failed: Math.max(sum('failed'), ok ? 0 : 1) };
}

const countsOfStep = (ok: boolean): Counts => ({ passed: ok ? 1 : 0, failed: ok ? 0 : 1 });

let passed = 0;
let failed = 0;
for (const [name, command, project] of STEPS) {
  process.stdout.write(`\n== ${name}: ${command[0]}\n`);
  const started = Date.now();
  const counts = project === undefined ? countsOfStep(run(command)) : countsOf(project, command);
  passed += counts.passed;
  failed += counts.failed;
  process.stdout.write(`${counts.failed === 0 ? 'ok' : 'FAILED'}: ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`);
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
