import type { Pathway } from '#pathways/follow.ts';
import { VIEWS, type View } from '#pathways/typical-routes.ts';

/** Which handouts there are, and in which order people need them. */

export type SummaryId = `${Pathway}-${View}`;
export type HandoutId = SummaryId | 'signs' | 'scripts';

export const SUMMARIES: readonly SummaryId[] = (['adult', 'child'] as const).flatMap((pathway) =>
  VIEWS.map((view): SummaryId => `${pathway}-${view}`),
);
/** Those for practitioners. */
export const HANDOUTS: readonly HandoutId[] = [...SUMMARIES, 'signs', 'scripts'];
/** Those for the person, in their language. */
export const PERSON_HANDOUTS = ['interpreter-card', 'leaflet'] as const;
export const SET_ORDER = [...HANDOUTS, ...PERSON_HANDOUTS] as const;
