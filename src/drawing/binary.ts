/** Bytes as jsPDF takes them: a text with one character for each byte. */
export function binaryOf(bytes: ArrayLike<number>): string {
  const all = bytes instanceof Uint8Array ? bytes : Uint8Array.from(bytes);
  let binary = '';
  for (let at = 0; at < all.length; at += 8192) binary += String.fromCharCode(...all.subarray(at, at + 8192));
  return binary;
}
