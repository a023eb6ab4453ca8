import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

/**
 * Serves a built app as any static host would: files as they are, and `shell.html` for every other
 * address of the app.
 *
 * @param folder the build
 * @param port 0 for any free one
 */
export function serve(folder: string, port: number): Promise<Server> {
  const files = sirv(folder, { etag: true, gzip: false, brotli: false });
  const shell = readFileSync(`${folder}/shell.html`);
  const server = createServer((request, response) => {
    response.setHeader('X-Content-Type-Options', 'nosniff');
    response.setHeader('Referrer-Policy', 'no-referrer');
    files(request, response, () => {
      const isPage = (request.headers.accept ?? '').includes('text/html');
      response.writeHead(isPage ? 200 : 404, { 'Content-Type': isPage ? 'text/html; charset=utf-8' : 'text/plain' });
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
