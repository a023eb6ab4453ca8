/** What may give somebody away in a free text, and what the practitioner asked to keep out (R65, R66, R71, F5). */

/** Somebody or somewhere that a notification may not name: the person, an exploiter, another victim, a place that leads to one. */
export interface KeepOut {
  readonly kind: 'name' | 'nickname' | 'place';
  /** As typed by the practitioner, in any script. */
  readonly text: string;
}

/** What a hit was taken for. `passport` also covers national identity cards and driving licences. */
export const HIT_KINDS = [
  'name-to-keep-out',
  'capitalised-name',
  'email',
  'phone',
  'postcode',
  'address',
  'date-of-birth',
  'vehicle-registration',
  'passport',
  'home-office-reference',
  'national-insurance',
  'nhs-number',
  'social-media',
  'web-address',
] as const;
export type HitKind = (typeof HIT_KINDS)[number];

/** A stretch of a text that identifies somebody, or may. */
export interface Hit {
  /** Offsets in UTF-16 code units of the text as it was given; `end` is the first one after the hit. */
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly text: string;
  readonly kind: HitKind;
  /** False where a person has to say whether it identifies anybody. */
  readonly sure: boolean;
}

/** A hit without its words, as the finders make it. */
export type Span = Omit<Hit, 'text'>;

/**
 * Leaves no two spans on the same letters. A sure span beats a question, then the longer beats the shorter, then the earlier
 * in the list; what a beaten sure span held beyond the winner stays a span of its own, so that nothing sure is lost.
 */
export function withoutOverlaps(spans: readonly Span[]): readonly Span[] {
  const ranked = [...spans].sort((a, b) => Number(b.sure) - Number(a.sure) || b.end - b.start - (a.end - a.start));
  const taken: Span[] = [];
  for (const span of ranked) {
    const inTheWay = taken.filter((one) => one.start < span.end && span.start < one.end).sort((a, b) => a.start - b.start);
    if (inTheWay.length === 0) taken.push(span);
    else if (span.sure) taken.push(...leftOver(span, inTheWay));
  }
  return taken.sort((a, b) => a.start - b.start);
}

function leftOver(span: Span, inTheWay: readonly Span[]): readonly Span[] {
  const edges = [span.start, ...inTheWay.flatMap(({ start, end }) => [start, end]), span.end];
  const rest: Span[] = [];
  for (let i = 0; i < edges.length; i += 2) {
    const [start = 0, end = 0] = [edges[i], edges[i + 1]];
    if (end - start > 1) rest.push({ ...span, start, end });
  }
  return rest;
}
