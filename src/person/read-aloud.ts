import { useEffect, useState, useSyncExternalStore } from 'react';

/** Reading aloud, by a voice that is on the device: one on a server would be told what is read. */

export interface ReadAloud {
  readonly speaking: boolean;
  /** Begins, or stops. */
  readonly toggle: () => void;
}

/**
 * Reads a text aloud, and falls silent when the text changes or leaves the screen.
 *
 * @returns null where the device has no voice of its own for the language
 */
export function useReadAloud(text: string, language: string): ReadAloud | null {
  const voice = useSyncExternalStore(watchVoices, () => localVoice(language));
  const [spoken, setSpoken] = useState<string | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text silences the one before it
  useEffect(() => () => stop(), [text, language]);
  if (voice === null) return null;
  const speaking = spoken === text;
  const toggle = () => {
    stop();
    if (speaking) return setSpoken(null);
    const words = new SpeechSynthesisUtterance(text);
    words.voice = voice;
    words.lang = voice.lang;
    words.rate = 0.9;
    words.onend = () => setSpoken(null);
    words.onerror = () => setSpoken(null);
    window.speechSynthesis.speak(words);
    setSpoken(text);
  };
  return { speaking, toggle };
}

const stop = () => window.speechSynthesis?.cancel();

/** British English first among voices of English. */
function localVoice(language: string): SpeechSynthesisVoice | null {
  const wanted = language.split('-')[0]?.toLowerCase();
  const voices = (window.speechSynthesis?.getVoices() ?? []).filter(
    ({ localService, lang }) => localService && lang.toLowerCase().split(/[-_]/)[0] === wanted,
  );
  return voices.find(({ lang }) => /GB$/i.test(lang)) ?? voices[0] ?? null;
}

function watchVoices(changed: () => void): () => void {
  const synthesis = window.speechSynthesis;
  synthesis?.addEventListener?.('voiceschanged', changed);
  return () => synthesis?.removeEventListener?.('voiceschanged', changed);
}
