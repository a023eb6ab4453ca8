import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { headersFile, nginxConfiguration } from '#src/build/host-files.ts';

/** `npm run host-files`: writes the files for hosts into `deploy/`. */
const folder = fileURLToPath(new URL('../../deploy/', import.meta.url));
mkdirSync(folder, { recursive: true });
writeFileSync(`${folder}nginx.conf`, nginxConfiguration());
writeFileSync(`${folder}_headers`, headersFile());
