/**
 * Where the service worker is: the one script that the page starts by its address. It is a file in
 * itself, for it runs under the same policy, which lets it import no other by a text (`importScripts`).
 */
export const SERVICE_WORKER = '/sw.js';

/**
 * The only Trusted Types policy that the Content-Security-Policy lets a page make. It is for turning
 * `SERVICE_WORKER`, and no other text, into the address of a script; whoever registers the service
 * worker makes it, once.
 */
export const TRUSTED_TYPES_POLICY = 'service-worker-address';
