import { CACHE, ENTRANCES, HEADERS, TYPES } from './delivery.ts';
import { ASSETS, FILE_NAME } from './page-for.ts';

/** The definition in `delivery.ts`, put in the words of hosts. */

const indented = (lines: readonly string[], depth: number): string => lines.map((line) => `${' '.repeat(depth)}${line}\n`).join('');

/** A configuration of nginx 1.18 or newer, to stand in its `http` block (Debian: `/etc/nginx/conf.d/`). */
export function nginxConfiguration(): string {
  const types = Object.entries(TYPES);
  const compressed = types.filter(([, type]) => !/^text\/html|^image\/png|woff2/.test(type)).map(([, type]) => type);
  const withCharset = types.map(([, type]) => type).filter((type) => type.startsWith('text/') && type !== 'text/html');
  return `# Written by \`npm run host-files\`: change src/build/delivery.ts instead.
# What to put in the places marked PUT, and how to check it: docs/deploy.md.

# How long an answer may be kept: no error, the files with a hash in their names for ever, and the
# rest only after asking whether it is still the same.
map "$status $uri" $referral_pathway_cache {
  default "${CACHE.askFirst}";
  "~^[45]" "${CACHE.never}";
  "~^\\d+ ${ASSETS}" "${CACHE.forEver}";
}

server {
  listen 80;
  listen [::]:80;
  server_name pathway.example; # PUT the name
  access_log off;
  return 301 https://$host$request_uri;
}

server {
  listen 443 ssl http2;
  listen [::]:443 ssl http2;
  server_name pathway.example; # PUT the name
  ssl_certificate /etc/ssl/pathway.example/fullchain.pem; # PUT the certificate
  ssl_certificate_key /etc/ssl/pathway.example/privkey.pem; # PUT its key
  ssl_protocols TLSv1.2 TLSv1.3;

  root /var/www/referral-pathway; # PUT what \`npm run build\` wrote into dist/

  # Which page of a case somebody was on, and when, is not for a log.
  access_log off;
  server_tokens off;

  types {
${indented(
  types.map(([ending, type]) => `${type} ${ending};`),
  4,
)}  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types ${[...new Set(withCharset)].join(' ')};

  gzip on;
  gzip_vary on;
  gzip_proxied any;
  gzip_min_length 1000;
  gzip_types ${[...new Set(compressed)].join(' ')};
  # Where somebody has laid FILE.gz beside FILE.
  gzip_static on;

${indented(
  [...Object.entries(HEADERS), ['Cache-Control', '$referral_pathway_cache']].map(
    ([name, value]) => `add_header ${name} "${value}" always;`,
  ),
  2,
)}
  # The start page has its words in the HTML; every other page of the app begins empty.
  location = / {
    try_files /index.html =404;
  }
  location / {
    try_files $uri /shell.html =404;
  }
  # A file that is not there is not a page: an old copy of the app must hear so.
  location ^~ ${ASSETS} {
    try_files $uri =404;
  }
  location ~ ${FILE_NAME.source.replaceAll('\\/', '/')} {
    try_files $uri =404;
  }
}
`;
}

/**
 * Headers for hosts that read a \`_headers\` file (Netlify, Cloudflare). Both join the values of rules
 * that overlap, so no two rules set the same header for one address; for addresses that no rule
 * names, both hosts ask first by themselves (\`max-age=0, must-revalidate\`).
 */
export function headersFile(): string {
  const rule = (path: string, headers: Readonly<Record<string, string>>) =>
    `${path}\n${indented(
      Object.entries(headers).map(([name, value]) => `${name}: ${value}`),
      2,
    )}`;
  return [
    '# Written by `npm run host-files`: change src/build/delivery.ts instead.\n',
    rule('/*', HEADERS),
    ...ENTRANCES.map((path) => rule(path, { 'Cache-Control': CACHE.askFirst })),
    rule(`${ASSETS}*`, { 'Cache-Control': CACHE.forEver }),
  ].join('\n');
}
