/** What the app put on the clipboard from a case. It cannot read the clipboard, nor see what another program put there since. */

let ours = false;
let refused = false;

/** Copies something of a case. Rejects where the browser does not allow it. */
export async function copyFromCase(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
  ours = true;
  refused = false;
}

/** `nothing`: the app had put nothing there, and what is there is left alone. */
export type Overwritten = 'nothing' | 'done' | 'refused';

/** Overwrites what the app copied from a case, if it did; never throws. What was refused is tried again the next time. */
export async function overwriteClipboard(): Promise<Overwritten> {
  if (!ours) return 'nothing';
  try {
    await navigator.clipboard.writeText('');
    ours = false;
    refused = false;
    return 'done';
  } catch {
    refused = true;
    return 'refused';
  }
}

/** Whether something of a case may still be on the clipboard because the browser did not let it be overwritten. */
export const clipboardWasRefused = (): boolean => refused;
