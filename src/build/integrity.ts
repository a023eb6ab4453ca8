import { createHash } from 'node:crypto';
import type { Plugin } from 'vite';

/** A script, module preload or style of our own in a built page. */
const LOADED = /<(?:script|link)\b[^>]*?\b(?:src|href)="\/(assets\/[^"]+\.(?:js|css))"/g;

/**
 * Writes into the built pages what each script and style has to be, so that a browser refuses one
 * that is something else: cut short, mixed up between two versions, or tampered with. It reaches what
 * the page itself names; what those scripts load later has its hash in its name alone, for browsers
 * take the rest only from a script in the page, which the policy forbids.
 */
export function integrity(): Plugin {
  return {
    name: 'integrity',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      // After every other plugin: from here on nothing changes a file any more.
      order: 'post',
      handler(_, bundle) {
        for (const page of Object.values(bundle)) {
          if (page.type !== 'asset' || !page.fileName.endsWith('.html')) continue;
          page.source = String(page.source).replace(LOADED, (tag, name: string) => {
            const file = bundle[name];
            if (file === undefined) throw new Error(`${page.fileName} loads ${name}, which the build did not make`);
            const hash = createHash('sha384').update(file.type === 'chunk' ? file.code : file.source);
            return `${tag} integrity="sha384-${hash.digest('base64')}"`;
          });
        }
      },
    },
  };
}
