import { execFileSync, spawn } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:https';
import { createServer } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Host } from './app.ts';

const NGINX = process.env.NGINX ?? '/usr/sbin/nginx';
const CONFIGURATION = fileURLToPath(new URL('../../deploy/nginx.conf', import.meta.url));

/**
 * Serves a build from a real nginx with the committed configuration, over TLS with a certificate made
 * for it; only names of places are put into the configuration. Everything is in a folder of its own.
 *
 * @param build the folder to serve
 */
export async function nginxOn(build: string): Promise<Host & { readonly http: string }> {
  if (!existsSync(NGINX)) throw new Error(`There is no nginx at ${NGINX}: install Debian’s nginx-light, or point NGINX at one`);
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const certificate = certificateIn(folder);
  const [http, https] = [await freePort(), await freePort()];
  writeFileSync(join(folder, 'site.conf'), placed(readFileSync(CONFIGURATION, 'utf8'), { folder, build, http, https }));
  writeFileSync(join(folder, 'nginx.conf'), surroundings(folder));
  const nginx = spawn(NGINX, ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'], { stdio: ['ignore', 'ignore', 'pipe'] });
  let said = '';
  nginx.stderr.on('data', (text) => {
    said += text;
  });
  const ended = once(nginx, 'exit');
  const origin = `https://127.0.0.1:${https}`;
  const answers = () => new Promise((resolve) => get(origin, { rejectUnauthorized: false }, resolve).once('error', () => resolve(null)));
  while ((await answers()) === null) {
    if (nginx.exitCode !== null) throw new Error(`nginx did not start: ${said}`);
    await setTimeout(50);
  }
  return {
    origin,
    http: `http://127.0.0.1:${http}`,
    // The certificate is then as good as any other, for a service worker too.
    flags: [`--ignore-certificate-errors-spki-list=${fingerprintOf(certificate)}`],
    stop: async () => {
      nginx.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true });
    },
  };
}

/** The committed configuration with the places of this run, each of which has to be in it. */
function placed(text: string, at: { folder: string; build: string; http: number; https: number }): string {
  const places: readonly (readonly [RegExp, string])[] = [
    [/listen 80;/, `listen 127.0.0.1:${at.http};`],
    [/listen \[::\]:80;/, ''],
    [/listen 443 /, `listen 127.0.0.1:${at.https} `],
    [/listen \[::\]:443 .*;/, ''],
    [/(?<=ssl_certificate )\S+(?=;)/, join(at.folder, 'certificate.pem')],
    [/(?<=ssl_certificate_key )\S+(?=;)/, join(at.folder, 'key.pem')],
    [/(?<=root )\S+(?=;)/, at.build],
  ];
  return places.reduce((result, [place, value]) => {
    if (!place.test(result)) throw new Error(`deploy/nginx.conf has no ${place}`);
    return result.replace(place, value);
  }, text);
}

/** What a system's own nginx.conf says around a site, kept inside the folder. It names no types: the site has to. */
function surroundings(folder: string): string {
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((kind) => `${kind}_temp_path ${folder}/${kind};`);
  return `daemon off; pid ${folder}/pid; error_log stderr warn; worker_processes 1;
${userInfo().uid === 0 ? 'user root;' : ''}
events { worker_connections 64; }
http { ${temporary.join(' ')} include ${folder}/site.conf; }
`;
}

function certificateIn(folder: string): X509Certificate {
  const files = ['-keyout', join(folder, 'key.pem'), '-out', join(folder, 'certificate.pem')];
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-days', '2', ...subject, ...files], { stdio: 'ignore' });
  return new X509Certificate(readFileSync(join(folder, 'certificate.pem')));
}

const fingerprintOf = (certificate: X509Certificate): string =>
  createHash('sha256')
    .update(certificate.publicKey.export({ type: 'spki', format: 'der' }))
    .digest('base64');

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}
