import type { HitKind, Span } from './hit.ts';

/** A match of a pattern in a readable text. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly groups: Readonly<Record<string, string | undefined>>;
}

/** Every match of a global pattern; where it has a group `hit`, that group alone. The pattern needs the flags `g` and `d`. */
export function matches(text: string, pattern: RegExp): readonly Found[] {
  return [...text.matchAll(pattern)].map((match) => {
    const [start, end] = match.indices?.groups?.hit ?? [match.index, match.index + match[0].length];
    return { start, end, text: text.slice(start, end), groups: match.groups ?? {} };
  });
}

/** A span for a match. */
export const span = ({ start, end }: Pick<Found, 'start' | 'end'>, kind: HitKind, sure: boolean): Span => ({ start, end, kind, sure });

/** Does a pattern, without flag `g`, match within so many characters of a stretch? */
export const isNear = (text: string, { start, end }: Pick<Found, 'start' | 'end'>, pattern: RegExp, before: number, after = 0): boolean =>
  pattern.test(text.slice(Math.max(0, start - before), start)) || (after > 0 && pattern.test(text.slice(end, end + after)));
