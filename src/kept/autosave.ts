import type { ReferralCase } from '#pathways/case-file.ts';
import { type KeptHandle, type SaveProblem, save } from './kept-cases.ts';
import type { Result } from './sealed-case.ts';

/** Saves a kept case while it is being worked on. */

/**
 * How long a change may wait for more changes, in milliseconds. The first one after a quiet time does not wait: an answer that
 * was just given is safe when the page is reloaded a moment later.
 */
export const SAVED_WITHIN = 300;

/** How the newest state stands. A failure stands until a later write succeeds. */
export type SaveStatus = { readonly kind: 'saved' } | { readonly kind: 'failed'; readonly problem: SaveProblem };

export interface Autosave<State> {
  /** Takes the newest state; it is written within `SAVED_WITHIN`, or as soon as the write under way is done. */
  readonly next: (state: State) => void;
  /** Writes what is not written yet, now. Resolves once nothing is left to write or it could not be written. */
  readonly flush: () => Promise<void>;
  /** Whether anything is not written yet. */
  readonly unsaved: () => boolean;
  /** Writes nothing more; a write under way is finished. */
  readonly stop: () => void;
}

/** After these nothing is written until the case is kept or opened anew. */
const FINAL: readonly SaveProblem[] = ['gone', 'changed-elsewhere'];

/** Saves a kept case through its handle. */
export const autosave = (handle: KeptHandle, report: (status: SaveStatus) => void): Autosave<ReferralCase> =>
  latestWriter((one) => save(handle, one), report);

/**
 * Writes the newest of a stream of states: never two writes at once, never an older state after a newer one. A state that
 * could not be written is tried again with the next change or the next `flush`.
 */
export function latestWriter<State>(
  write: (state: State) => Promise<Result<object, SaveProblem>>,
  report: (status: SaveStatus) => void,
): Autosave<State> {
  let waiting: { readonly state: State } | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let writing: Promise<void> | null = null;
  let stopped = false;
  let lastStart = Number.NEGATIVE_INFINITY;

  function stop(): void {
    stopped = true;
    clearTimeout(timer);
    waiting = null;
  }

  async function writeOne(taken: { readonly state: State }): Promise<void> {
    const written = await write(taken.state).catch(() => ({ ok: false, problem: 'denied' }) as const);
    writing = null;
    if (stopped) return;
    if (!written.ok && FINAL.includes(written.problem)) stop();
    const newer = waiting;
    if (!written.ok) {
      waiting ??= taken;
      report({ kind: 'failed', problem: written.problem });
    } else if (newer === null) report({ kind: 'saved' });
    if (newer !== null) start();
  }

  /** Starts a write if none is under way; when it is done, a newer state goes next. */
  function start(): void {
    clearTimeout(timer);
    timer = undefined;
    if (writing !== null || waiting === null || stopped) return;
    const taken = waiting;
    waiting = null;
    lastStart = performance.now();
    writing = writeOne(taken);
  }

  async function flush(): Promise<void> {
    const underWay = writing;
    start();
    await writing;
    if (underWay === null) return;
    start();
    await writing;
  }

  return {
    next(state) {
      if (stopped) return;
      waiting = { state };
      if (writing === null) timer ??= setTimeout(start, Math.max(0, lastStart + SAVED_WITHIN - performance.now()));
    },
    flush,
    unsaved: () => writing !== null || waiting !== null,
    stop,
  };
}

/**
 * Flushes when the page is hidden or left. A page that is closed or reloaded is ended before a seal can be made, so the browser
 * is asked to hold it up while anything is not written yet.
 *
 * @returns what undoes it
 */
export function flushWhenLeaving({ flush, unsaved }: Pick<Autosave<never>, 'flush' | 'unsaved'>, page: Window): () => void {
  const leaving = () => void flush();
  const closing = (event: Event) => {
    if (unsaved()) event.preventDefault();
    leaving();
  };
  const hidden = () => {
    if (page.document.visibilityState === 'hidden') leaving();
  };
  page.addEventListener('beforeunload', closing);
  page.addEventListener('pagehide', leaving);
  page.document.addEventListener('visibilitychange', hidden);
  return () => {
    page.removeEventListener('beforeunload', closing);
    page.removeEventListener('pagehide', leaving);
    page.document.removeEventListener('visibilitychange', hidden);
  };
}
