import { addressFor, type HandedOut, noteHandedOut } from '#src/leaving/handed-out.ts';
import { saveFile } from './save-file.ts';

/** Hands a PDF made on this device to the person: as a download, or to the printer. The network is not involved. */

/** What is handed over; null where it is about nobody, and no case is told that it was. */
type Kind = HandedOut['kind'] | null;

/** Offers the file for saving. The name says what the document is and nothing about the case. */
export function savePdf(blob: Blob, fileName: string, kind: Kind): boolean {
  saveFile(blob, fileName);
  if (kind !== null) noteHandedOut({ kind, how: 'saved' });
  return true;
}

/** Opens the print dialogue on the file without saving it; false where the browser cannot show a PDF. */
export function printPdf(blob: Blob, _: string, kind: Kind): boolean {
  if (!navigator.pdfViewerEnabled) return false;
  const address = addressFor(blob);
  const frame = document.createElement('iframe');
  frame.className = 'print-frame';
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.src = address;
  frame.addEventListener('load', () => {
    frame.contentWindow?.focus();
    frame.contentWindow?.print();
  });
  document.querySelector('.print-frame')?.remove();
  document.body.append(frame);
  if (kind !== null) noteHandedOut({ kind, how: 'printed' });
  return true;
}
