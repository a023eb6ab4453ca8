import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { billOfMaterials } from './src/build/bill-of-materials.ts';
import { hashes } from './src/build/hashes.ts';
import { integrity } from './src/build/integrity.ts';
import { locality } from './src/build/locality.ts';
import { policy } from './src/build/policy.ts';
import { reviewDate } from './src/build/review-date.ts';
import { serviceWorker } from './src/build/service-worker.ts';
import { SINGLE_FILE_BUILD, singleFile } from './src/build/single-file.ts';
import { startPage } from './src/build/start-page.ts';
import { webManifest } from './src/build/web-manifest.ts';
import { words } from './src/build/words.ts';

const empty = fileURLToPath(new URL('./src/build/empty.ts', import.meta.url));
const externalStore = fileURLToPath(new URL('./src/build/external-store.ts', import.meta.url));

/** What makes a folder for a host; the order counts. */
const HOSTED = [startPage(), webManifest(), policy(), billOfMaterials(), integrity(), serviceWorker(), hashes()];

export default defineConfig(({ mode }) => ({
  plugins: [locality(), reviewDate(), words(), react(), ...(mode === 'single' ? [billOfMaterials(), singleFile()] : HOSTED)],
  // React has what the shim stands in for.
  resolve: { alias: { html2canvas: empty, canvg: empty, dompurify: empty, 'use-sync-external-store/shim': externalStore } },
  // Lists of what each screen needs weigh more than the moment they save; the page itself names what it needs at once.
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false, resolveDependencies: (_, files, { hostType }) => (hostType === 'html' ? files : []) },
    ...(mode === 'single' ? SINGLE_FILE_BUILD : {}),
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          environment: 'node',
          include: [
            'tests/{pathways,scenarios,presenting,knowledge,forms,locales,documents,identity,kept,command-line,delivery,map}/**/*.test.ts',
          ],
          testTimeout: 120_000,
          // Some build the whole app first.
          hookTimeout: 240_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'screens',
          environment: 'jsdom',
          include: ['tests/screens/**/*.test.tsx'],
          testTimeout: 60_000,
          setupFiles: ['tests/screens/setup.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          environment: 'node',
          include: ['tests/browser/**/*.test.ts'],
          testTimeout: 240_000,
          hookTimeout: 240_000,
        },
      },
    ],
  },
}));
