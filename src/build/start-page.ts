import type { Plugin } from 'vite';
import { createServer } from 'vite';

const PLACE = '<!--start-page-->';

/**
 * Renders the start page into `index.html` at build time, from the same components that run in the
 * browser, so that its words and the emergency numbers show before any script has run. Every other
 * address gets `shell.html`, the same page empty, so that no deep link flashes the start page.
 */
export function startPage(): Plugin {
  let mode = 'production';
  return {
    name: 'start-page',
    apply: 'build',
    enforce: 'post',
    configResolved: (config) => {
      mode = config.mode;
    },
    async generateBundle(_, bundle) {
      const index = bundle['index.html'];
      if (index?.type !== 'asset') throw new Error('The build made no index.html');
      const shell = String(index.source);
      if (!shell.includes(PLACE)) throw new Error(`index.html has no ${PLACE}`);
      const rendered = await renderStartPage(mode);
      index.source = shell.replace(PLACE, rendered);
      this.emitFile({ type: 'asset', fileName: 'shell.html', source: shell.replace(PLACE, '') });
    },
  };
}

/** In the mode of the build, so that the page in the HTML has the languages of the page that takes it over. */
async function renderStartPage(mode: string): Promise<string> {
  const server = await createServer({ mode, server: { middlewareMode: true, watch: null }, appType: 'custom', logLevel: 'error' });
  try {
    const { render } = (await server.ssrLoadModule('/src/app/render-start-page.tsx')) as { render: () => string };
    return render();
  } finally {
    await server.close();
  }
}
