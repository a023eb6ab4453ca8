import { SERVICE_WORKER } from '#src/service-worker/address.ts';
import { ASSETS } from './page-for.ts';
import { CONTENT_SECURITY_POLICY } from './policy.ts';

/**
 * How a host hands the built app out: the headers, how long a file may be kept, what type it is, and
 * which page an address gets. The one definition: the local server follows it, and the files for
 * hosts in `deploy/` are written from it (`npm run host-files`).
 */

/** What browsers offer that this app does not use. A name that a browser does not know it passes over. */
const NOT_USED: readonly string[] = [
  'accelerometer',
  'autoplay',
  'bluetooth',
  'browsing-topics',
  'camera',
  'clipboard-read',
  'compute-pressure',
  'cross-origin-isolated',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'gamepad',
  'geolocation',
  'gyroscope',
  'hid',
  'identity-credentials-get',
  'idle-detection',
  'keyboard-map',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'otp-credentials',
  'payment',
  'picture-in-picture',
  'publickey-credentials-create',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'storage-access',
  'sync-xhr',
  'usb',
  'web-share',
  'window-management',
  'xr-spatial-tracking',
];

/** Sent with every answer, an error included. */
export const HEADERS: Readonly<Record<string, string>> = {
  'Content-Security-Policy': CONTENT_SECURITY_POLICY,
  'Referrer-Policy': 'no-referrer',
  // Answers to the official form are copied into it one by one.
  'Permissions-Policy': [...NOT_USED.map((feature) => `${feature}=()`), 'clipboard-write=(self)'].join(', '),
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
  // A year, for this one name: what else a partnership hosts beside it is not for this app to say.
  // Browsers heed it over HTTPS alone.
  'Strict-Transport-Security': 'max-age=31536000',
};

export const CACHE = {
  /** A file whose name is its content's hash. */
  forEver: 'public, max-age=31536000, immutable',
  /** May be kept, but not used before the host was asked whether it is still the same. */
  askFirst: 'no-cache',
  /** What went wrong once may go right the next time. */
  never: 'no-store',
} as const;

/** The files with fixed names that decide which version of the app somebody gets. */
export const ENTRANCES: readonly string[] = ['/', '/index.html', '/shell.html', SERVICE_WORKER, '/manifest.webmanifest'];

/** The type of a file by what its name ends in. */
export const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html',
  css: 'text/css',
  js: 'text/javascript',
  mjs: 'text/javascript',
  json: 'application/json',
  webmanifest: 'application/manifest+json',
  wasm: 'application/wasm',
  svg: 'image/svg+xml',
  png: 'image/png',
  ttf: 'font/ttf',
  woff2: 'font/woff2',
  txt: 'text/plain',
};

/** How long an answer may be kept. */
export function cacheControl(path: string, status: number): string {
  if (status >= 400) return CACHE.never;
  return path.startsWith(ASSETS) ? CACHE.forEver : CACHE.askFirst;
}
