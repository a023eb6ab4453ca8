import { addressFor, type HandedOut, noteHandedOut } from '#src/leaving/handed-out.ts';
import { saveFile } from './save-file.ts';

/** Hands a PDF made on this device to the person: as a download, or to the printer. The network is not involved. */

type Kind = HandedOut['kind'];

/**
 * Offers the file for saving. The name says what the document is and nothing about the case.
 *
 * @param kind what a case is told was handed out; absent for what is of no case: nobody who erases one has to look for it
 */
export function savePdf(blob: Blob, fileName: string, kind?: Kind): boolean {
  saveFile(blob, fileName);
  if (kind !== undefined) noteHandedOut({ kind, how: 'saved' });
  return true;
}

/** Opens the print dialogue on the file without saving it; false where the browser cannot show a PDF. */
export function printPdf(blob: Blob, _: string, kind?: Kind): boolean {
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
  if (kind !== undefined) noteHandedOut({ kind, how: 'printed' });
  return true;
}
