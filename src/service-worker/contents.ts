import type { PathwayChange } from './messages.ts';

/** A file of the build, and what it has to be. */
export interface BuiltFile {
  readonly url: string;
  /** Null where the name changes with the content. */
  readonly revision: string | null;
  readonly integrity: string;
}

/** What a service worker carries: written into it by the build. */
export interface Contents {
  readonly build: string;
  readonly pathway: string;
  readonly changes: readonly PathwayChange[];
  /** Everything that the app needs to work with no network. */
  readonly files: readonly BuiltFile[];
  /** Files that are fetched only when asked for. */
  readonly extras: readonly (BuiltFile & { readonly id: string; readonly bytes: number })[];
}
