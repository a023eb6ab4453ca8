import type { Plugin } from 'vite';
import { TRUSTED_TYPES_POLICY } from '#src/service-worker/address.ts';

/** What a page of this app may do: run its own scripts, show its own pictures, and reach nobody else. */
const DIRECTIVES: readonly string[] = [
  "default-src 'none'",
  // HarfBuzz, which sets Arabic, Hindi and other scripts in documents, is WebAssembly: compiling a file
  // of our own counts as evaluation. JavaScript made from text stays forbidden.
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "connect-src 'self'",
  // A document made on the device is handed to the browser's own viewer for printing.
  'frame-src blob:',
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  // No text becomes markup or a script, except the address of the service worker.
  "require-trusted-types-for 'script'",
  `trusted-types ${TRUSTED_TYPES_POLICY}`,
];

/** The policy as far as a page can carry it itself: browsers ignore `frame-ancestors` there, with a warning. */
export const POLICY_IN_PAGE = DIRECTIVES.join('; ');

/** The whole policy, as a host sends it. */
export const CONTENT_SECURITY_POLICY = [...DIRECTIVES, "frame-ancestors 'none'"].join('; ');

/** Writes the policy into the built pages, so that it holds on any host. */
export function policy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY_IN_PAGE }, injectTo: 'head-prepend' },
      ],
    },
  };
}
