/** Which page an address gets: from a host, and from the service worker where there is no network. */

/** Where the files are whose names change with their content. */
export const ASSETS = '/assets/';

/** The last part of an address that names a file: it has a dot in it, which no address of a page has. */
export const FILE_NAME = /\.[^/]+$/;

/** What an address gets where the build has no file for it. */
export function pageFor(path: string): 'index.html' | 'shell.html' | 'nothing' {
  if (path === '/') return 'index.html';
  return path.startsWith(ASSETS) || FILE_NAME.test(path) ? 'nothing' : 'shell.html';
}
