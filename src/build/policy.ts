import type { Plugin } from 'vite';

/** What a page of this app may do: run its own scripts, show its own pictures, and reach nobody else. */
export const CONTENT_SECURITY_POLICY = [
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
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Writes the policy into the built pages, so that it holds on any host. */
export function policy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: () => [
        { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: CONTENT_SECURITY_POLICY }, injectTo: 'head-prepend' },
      ],
    },
  };
}
