/**
 * Whether a case is open in any tab or window, as a lock that each of them shares while it has one. The
 * browser lets go of it when a tab is closed or crashes, so it never says so of a case that is gone.
 */

const LOCK = 'case-open';

/** Says that a case is open here, until what it returns is called. */
export function sayCaseOpen(): () => void {
  const over = new AbortController();
  // Still waiting for the lock when it is over: then it was never held.
  void navigator.locks
    ?.request(
      LOCK,
      { mode: 'shared', signal: over.signal },
      () => new Promise<void>((resolve) => over.signal.addEventListener('abort', () => resolve())),
    )
    .catch(() => {});
  return () => over.abort();
}

/**
 * Does something that must not happen while a case is open, and keeps cases from being counted as open
 * until it is done.
 *
 * @returns false where a case is open, and nothing was done
 */
export async function unlessCaseOpen(task: () => Promise<void>): Promise<boolean> {
  return await navigator.locks.request(LOCK, { ifAvailable: true }, async (lock) => {
    if (lock === null) return false;
    await task();
    return true;
  });
}
