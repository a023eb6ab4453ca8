/** What the bytes of a chosen file say, where they are text at all. */

type TextRead = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly fault: 'spreadsheet' | 'binary' };

const begins = (bytes: Uint8Array, ...start: readonly number[]): boolean => start.every((byte, index) => bytes[index] === byte);

/** An Excel workbook: a ZIP archive (xlsx, ods) or, from before 2007, a compound file (xls). */
const isSpreadsheet = (bytes: Uint8Array): boolean => begins(bytes, 0x50, 0x4b, 0x03, 0x04) || begins(bytes, 0xd0, 0xcf, 0x11, 0xe0);

/** “%PDF”. Its first bytes may all be letters, unlike those of other files that are no text. */
const isPdf = (bytes: Uint8Array): boolean => begins(bytes, 0x25, 0x50, 0x44, 0x46);

/**
 * Text in UTF-8, in UTF-16 where the file says so (Excel’s “Unicode text”), else in Windows-1252, as
 * Excel writes CSV files in Britain. A mark of the encoding at the beginning is left out.
 */
export function textOf(bytes: Uint8Array): TextRead {
  if (isSpreadsheet(bytes)) return { ok: false, fault: 'spreadsheet' };
  const text = begins(bytes, 0xff, 0xfe) ? new TextDecoder('utf-16le').decode(bytes) : utf8Of(bytes);
  return isPdf(bytes) || text.includes('\0') ? { ok: false, fault: 'binary' } : { ok: true, text };
}

function utf8Of(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
