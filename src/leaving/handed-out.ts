import type { DocumentId } from '#src/documents/model.ts';

/**
 * What this page handed to the browser since it was opened: only of which kind, in memory only. What lies in Downloads is
 * out of the app’s reach, so whoever erases a case is told what to look for.
 */
export interface HandedOut {
  readonly kind: DocumentId | 'who-to-contact' | 'leaflet' | 'interpreter-card' | 'debrief' | 'case-file';
  readonly how: 'saved' | 'printed';
}

let given: readonly HandedOut[] = [];
let addresses: readonly string[] = [];

export const handedOut = (): readonly HandedOut[] => given;

export function noteHandedOut(one: HandedOut): void {
  given = [...given, one];
}

/** An address in memory for a file made on this device, until `withdraw`. */
export function addressFor(blob: Blob): string {
  const address = URL.createObjectURL(blob);
  addresses = [...addresses, address];
  return address;
}

/** Takes back the addresses of files that were handed out, and the frame that one was printed from. */
export function withdraw(): void {
  document.querySelector('.print-frame')?.remove();
  for (const address of addresses) URL.revokeObjectURL(address);
  addresses = [];
}

/** Forgets what was handed out. */
export function forgetHandedOut(): void {
  withdraw();
  given = [];
}
