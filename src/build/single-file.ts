import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Plugin, UserConfig } from 'vite';

/** The one file of `npm run build:single`. */
export const SINGLE_FILE_NAME = 'referral-pathway.html';

/** How the app is built into one script: everything in it, fonts and WebAssembly as data. */
export const SINGLE_FILE_BUILD: NonNullable<UserConfig['build']> = {
  outDir: 'dist-single',
  copyPublicDir: false,
  assetsInlineLimit: () => true,
  cssCodeSplit: false,
  rollupOptions: { output: { codeSplitting: false } },
};

const ENTRY = '/src/main.tsx';
const ICON = '/icon.svg';

/** Puts script and style into the page, with a policy that names both by their hashes and reaches nothing at all. */
export function singleFile(): Plugin {
  return {
    name: 'single-file',
    apply: 'build',
    enforce: 'post',
    transformIndexHtml: {
      order: 'pre',
      handler: (html) => {
        if (!html.includes(ENTRY) || !html.includes(ICON)) throw new Error(`index.html names no ${ENTRY} or no ${ICON}`);
        const icon = `data:image/svg+xml;base64,${readFileSync(`public${ICON}`).toString('base64')}`;
        return html.replace(ENTRY, '/src/main-single.tsx').replace(ICON, icon);
      },
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = Object.values(bundle);
        const page = files.find((file) => file.type === 'asset' && file.fileName === 'index.html');
        const scripts = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
        const styles = files.flatMap((file) => (file.type === 'asset' && file.fileName.endsWith('.css') ? [String(file.source)] : []));
        if (page?.type !== 'asset' || scripts.length !== 1 || styles.length !== 1)
          throw new Error(`One page needs one script and one style: there are ${scripts.length} and ${styles.length}`);
        const script = withoutTags(classic(String(scripts[0])));
        const style = String(styles[0]);
        const source = String(page.source)
          .replace(/\s*<script\b[^>]*\bsrc=[^>]*><\/script>/g, '')
          .replace(/\s*<link\b[^>]*\brel="(?:stylesheet|modulepreload)"[^>]*>/g, '')
          .replace('<head>', () => `<head>\n    <meta http-equiv="Content-Security-Policy" content="${policyFor(script, style)}">`)
          .replace('</head>', () => `<style>${style}</style></head>`)
          .replace('</body>', () => `<script>${script}</script></body>`);
        for (const name of Object.keys(bundle)) delete bundle[name];
        this.emitFile({ type: 'asset', fileName: SINGLE_FILE_NAME, source });
      },
    },
  };
}

/**
 * The built module as a classic script, for browsers load no module from a file. HarfBuzz waits for its
 * WebAssembly at the top level, so the whole stands in a function that may wait.
 *
 * @throws where something is left that only a module may hold
 */
function classic(module: string): string {
  const code = module.replace(/\bimport\.meta\b/g, '({url:document.baseURI})');
  if (/(?:^|[;}])\s*(?:export|import)\s*[{*'"`]/.test(code)) throw new Error('The script of the one file is still a module');
  return `(async()=>{"use strict";${code}})();`;
}

/** What would end the script in the page, or begin a comment there, written so that the script means the same. */
const withoutTags = (script: string): string => script.replace(/<(?=\/?script|!--)/gi, '\\x3C');

function policyFor(script: string, style: string): string {
  const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${hashOf(script)} 'wasm-unsafe-eval'`,
    `style-src ${hashOf(style)}`,
    'font-src data:',
    'img-src data:',
    // What is in the file is fetched from the file: no address is reached.
    'connect-src data:',
    'frame-src blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}
