import type { Plugin } from 'vite';
import frame from '#locales/en/frame.json' with { type: 'json' };
import start from '#locales/en/start.json' with { type: 'json' };
import { addresses } from '#src/addresses.ts';
import { ICONS } from './icons.ts';

/** Where the manifest is in the build; hosts know the address (`delivery.ts`). */
const MANIFEST = 'manifest.webmanifest';

/**
 * What a device that installs the app shows of it. It is in English whatever the language of the app,
 * for a device reads it once. The name says nothing of slavery: somebody else may see the screen.
 */
const manifest = {
  id: '/',
  name: frame.name,
  short_name: frame.name,
  lang: 'en',
  dir: 'ltr',
  start_url: addresses.start,
  scope: '/',
  display: 'standalone',
  // The header and the paper of the light scheme, as in `tokens.css`.
  theme_color: '#083f3c',
  background_color: '#fbf9f4',
  icons: ICONS.filter(({ purpose }) => purpose !== 'apple').map(({ file, size, purpose }) => ({
    src: `/${file}`,
    sizes: `${size}x${size}`,
    type: 'image/png',
    purpose,
  })),
  shortcuts: [
    { name: start.start, url: addresses.casePage(1) },
    { name: frame.footer.who, url: addresses.who },
  ],
};

/** Writes the manifest and names it in the pages. */
export function webManifest(): Plugin {
  return {
    name: 'web-manifest',
    apply: 'build',
    transformIndexHtml: () => [
      { tag: 'link', attrs: { rel: 'manifest', href: `/${MANIFEST}` }, injectTo: 'head' },
      ...ICONS.filter(({ purpose }) => purpose === 'apple').map(({ file }) => ({
        tag: 'link',
        attrs: { rel: 'apple-touch-icon', href: `/${file}` },
        injectTo: 'head' as const,
      })),
    ],
    generateBundle() {
      this.emitFile({ type: 'asset', fileName: MANIFEST, source: `${JSON.stringify(manifest, null, 2)}\n` });
    },
  };
}
