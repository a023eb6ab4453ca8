/**
 * How strong a passphrase is, and one to take instead. The word lists that this needs are large: they are loaded when one of
 * these is first called, and nothing before that names them.
 */

/** What to say of a passphrase, from one that is guessed at once to one that outlasts anybody. */
export const STRENGTHS = ['guessed-at-once', 'guessed-easily', 'weak', 'good', 'strong'] as const;

export interface Strength {
  /** As zxcvbn has it, from 0 to 4. */
  readonly score: 0 | 1 | 2 | 3 | 4;
  readonly message: (typeof STRENGTHS)[number];
}

/**
 * @param nearby words that somebody who found the case would try first, such as its reference
 */
export async function strengthOf(passphrase: string, nearby: readonly string[] = []): Promise<Strength> {
  const { scoreOf } = await import('./passphrase-words.ts');
  const score = scoreOf(passphrase, nearby);
  return { score, message: STRENGTHS[score] };
}

/** How many words a suggested passphrase has. */
export const SUGGESTED_WORDS = 5;

/** Words drawn at random and joined by hyphens: 64.6 bits, five words out of 7,776. */
export async function suggestPassphrase(): Promise<string> {
  const { randomWord } = await import('./passphrase-words.ts');
  return Array.from({ length: SUGGESTED_WORDS }, randomWord).join('-');
}
