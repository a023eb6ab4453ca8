import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { cacheControl, HEADERS } from '#src/build/delivery.ts';
import { pageFor } from '#src/build/page-for.ts';

/**
 * Serves a built app as a host does that follows `src/build/delivery.ts`: files as they are, the pages
 * for the addresses of the app, and nothing for a file that is not there.
 *
 * @param folder the build
 * @param port 0 for any free one
 */
export function serve(folder: string, port: number): Promise<Server> {
  const files = sirv(folder, { etag: true, gzip: false, brotli: false });
  const shell = readFileSync(`${folder}/shell.html`);
  const server = createServer((request, response) => {
    const path = (request.url ?? '/').replace(/[?#].*$/, '');
    for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
    response.setHeader('Cache-Control', cacheControl(path, 200));
    files(request, response, () => {
      const isPage = pageFor(path) !== 'nothing';
      const status = isPage ? 200 : 404;
      response.setHeader('Cache-Control', cacheControl(path, status));
      response.writeHead(status, { 'Content-Type': isPage ? 'text/html; charset=utf-8' : 'text/plain' });
      response.end(isPage ? shell : 'Not found');
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.env.PORT ?? 4173);
  await serve(fileURLToPath(new URL('../../dist', import.meta.url)), port);
  process.stdout.write(`\nOpen http://localhost:${port}/ in a browser. Stop with Ctrl+C.\n`);
}
