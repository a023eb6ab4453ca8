import arabic from '../fonts/arabic.ttf?url';
import bengali from '../fonts/bengali.ttf?url';
import chinese from '../fonts/chinese.ttf?url';
import devanagari from '../fonts/devanagari.ttf?url';
import ethiopic from '../fonts/ethiopic.ttf?url';
import gurmukhi from '../fonts/gurmukhi.ttf?url';
import hebrew from '../fonts/hebrew.ttf?url';
import tamil from '../fonts/tamil.ttf?url';
import thai from '../fonts/thai.ttf?url';
import type { Script } from './scripts.ts';

const FILES: Readonly<Record<Script, string>> = { arabic, bengali, chinese, devanagari, ethiopic, gurmukhi, hebrew, tamil, thai };

/**
 * Fetches the font of a script in a browser, where it is a file beside the app, kept for use offline.
 *
 * @throws where it cannot be had
 */
export async function fetchFont(script: Script): Promise<Uint8Array> {
  const response = await fetch(FILES[script]);
  if (!response.ok) throw new Error(`The font for ${script} could not be loaded: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}
