/** What a page and a service worker say to each other. The worker of another version may be at the other end: add, never change. */

/** The channel on which a worker that is fetching tells every page how far it is. */
export const PROGRESS_CHANNEL = 'offline-progress';

/** `full`: the device, or the browser's share of it, has no more room. `network`: a file could not be had, or was not what it has to be. */
export type Trouble = 'full' | 'network';

/** How far the fetching is; `trouble` where it stopped there. */
export interface Progress {
  readonly done: number;
  readonly total: number;
  readonly trouble: Trouble | null;
}

/** A large file that is fetched only for whoever asks for it. */
export interface Extra {
  readonly id: string;
  readonly bytes: number;
  readonly ready: boolean;
}

/** What changed in the pathway with one of its versions, in the words of each language. */
export interface PathwayChange {
  readonly version: string;
  readonly words: Readonly<Record<string, readonly string[]>>;
}

/** What a worker says of itself. */
export interface About {
  /** Names the build: the start of a hash over every file of it. */
  readonly build: string;
  /** The version of the pathway in it, and what each version changed, the oldest first. */
  readonly pathway: string;
  readonly changes: readonly PathwayChange[];
  /** How many files there are, and how many of them are on the device. */
  readonly total: number;
  readonly done: number;
  readonly extras: readonly Extra[];
}

/** What a page may ask a worker. */
export type Ask =
  | { readonly ask: 'about' }
  /** Fetch again what the device has lost. */
  | { readonly ask: 'mend' }
  | { readonly ask: 'fetch-extra'; readonly id: string }
  /** Take the place of the worker before. Only a page that knows that no case is open asks this. */
  | { readonly ask: 'take-over' };

/** The answers, by what was asked; none to `take-over`. */
export interface Answers {
  readonly about: About;
  readonly mend: Trouble | 'done';
  readonly 'fetch-extra': Trouble | 'done';
}
