import { addressFor } from '#src/leaving/handed-out.ts';

/** Offers a file made on this device for saving. The network is not involved. */
export function saveFile(blob: Blob, fileName: string): void {
  const address = addressFor(blob);
  const link = document.createElement('a');
  link.href = address;
  link.download = fileName;
  link.click();
  // The browser has taken the file once it has handled the click.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
