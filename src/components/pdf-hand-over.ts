import { saveFile } from './save-file.ts';

/** Hands a PDF made on this device to the person: as a download, or to the printer. The network is not involved. */

/** Offers the file for saving. The name says what the document is and nothing about the case. */
export function savePdf(blob: Blob, fileName: string): boolean {
  saveFile(blob, fileName);
  return true;
}

/** Opens the print dialogue on the file without saving it; false where the browser cannot show a PDF. */
export function printPdf(blob: Blob): boolean {
  if (!navigator.pdfViewerEnabled) return false;
  const address = URL.createObjectURL(blob);
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
  return true;
}
