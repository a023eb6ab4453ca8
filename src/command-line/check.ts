import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * `npm test`: the whole check, one step after another. Prints how each went and closes with
 * `N passed, N failed`, where each step that is not a test run counts as one.
 */

const reports = mkdtempSync(join(tmpdir(), 'check-'));
const testRun = (project: string) => [
  'vitest',
  'run',
  '--project',
  project,
  // Two browsers at once take longer on two cores than one after the other.
  `--maxWorkers=${project === 'browser' ? 1 : 2}`,
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${join(reports, project)}`,
];

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
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numFailedTestSuites: number;
  readonly success: boolean;
}

/** How many tests of a run passed and failed; a run that left no report counts as one failure. */
function countsOf(project: string, ok: boolean): { readonly passed: number; readonly failed: number } {
  try {
    const { numPassedTests, numFailedTests, success } = JSON.parse(readFileSync(join(reports, project), 'utf8')) as TestReport;
    return { passed: numPassedTests, failed: Math.max(numFailedTests, success && ok ? 0 : 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

let passed = 0;
let failed = 0;
for (const [name, command, project] of STEPS) {
  process.stdout.write(`\n== ${name}: ${command[0]}\n`);
  const started = Date.now();
  const { status } = spawnSync(join('node_modules', '.bin', command[0] as string), command.slice(1), { stdio: 'inherit' });
  const ok = status === 0;
  const counts = project === undefined ? { passed: ok ? 1 : 0, failed: ok ? 0 : 1 } : countsOf(project, ok);
  passed += counts.passed;
  failed += counts.failed;
  process.stdout.write(`${ok ? 'ok' : 'FAILED'}: ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)\n`);
}
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
