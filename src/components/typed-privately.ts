/**
 * What every box for free text tells the browser. Chosen, not left to the browser:
 * - `autoComplete` off: what is typed is neither remembered for other forms nor offered on the next case;
 * - `spellCheck` and `writingsuggestions` off: some browsers send the text to a service of theirs to check it, and a page cannot
 *   tell which do. Spelling mistakes are the lesser harm;
 * - `autoCorrect` off: a corrected name is another name, and a phone’s keyboard learns what it corrects;
 * - `autoCapitalize`: capital letters are made on the device and sent nowhere, so they help where sentences are written, and stay
 *   out of the way of everything else.
 */
const PRIVATE = { autoComplete: 'off', spellCheck: false, autoCorrect: 'off', writingsuggestions: 'false' } as const;

/** For names, numbers, addresses and lists. */
export const typedPrivately = { ...PRIVATE, autoCapitalize: 'none' } as const;
/** For sentences. */
export const writtenPrivately = { ...PRIVATE, autoCapitalize: 'sentences' } as const;
/**
 * For a PIN or a passphrase. `one-time-code` and not a kind of password, as browsers offer to keep passwords: in the
 * browser’s own store, and from there on the owner’s other devices.
 */
export const secretlyTyped = { ...PRIVATE, autoComplete: 'one-time-code', autoCapitalize: 'none' } as const;
