import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'vite';

/** The file that lists every other; `sha256sum -c SHA256SUMS` in the folder of the build checks them. */
export const HASHES = 'SHA256SUMS';

/** Writes the hash of every file of the build, once all of them are there, into one file. */
export function hashes(): Plugin {
  let folder = '';
  return {
    name: 'hashes',
    apply: 'build',
    enforce: 'post',
    configResolved: ({ root, build }) => {
      folder = resolve(root, build.outDir);
    },
    closeBundle: {
      // Other plugins still write files when the bundle closes: this is the last of all.
      order: 'post',
      sequential: true,
      handler() {
        writeFileSync(join(folder, HASHES), hashesOf(folder));
      },
    },
  };
}

/** A line for each file of a folder but the list itself, in the order of their names. */
function hashesOf(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .filter((name) => name !== HASHES)
    .map(
      (name) =>
        [
          name.split(sep).join('/'),
          createHash('sha256')
            .update(readFileSync(join(folder, name)))
            .digest('hex'),
        ] as const,
    )
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([name, hash]) => `${hash}  ${name}\n`)
    .join('');
}
