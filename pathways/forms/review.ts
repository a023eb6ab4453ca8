import type { FilledField } from './fill.ts';

/**
 * What a second look at a prepared form suggests, after the toolkit's features of strong and weak
 * referrals (First Responder Toolkit, April 2026, section 3; R33). Suggestions, never a score: there is
 * no number in the sources by which a text would be long enough, so only what is empty or plainly a
 * placeholder is remarked on.
 */
export type Suggestion =
  | 'indicators-not-described'
  | 'no-chronology'
  | 'no-context'
  | 'no-professional-view'
  | 'gaps-not-explained'
  | 'delay-not-explained'
  | 'credibility-without-reason'
  | 'no-second-contact'
  | 'same-text-twice'
  | 'very-short'
  | 'no-documents';

/** A text that only says that nothing is known, without a reason. */
const BARE_GAP = /^(not? (known|disclosed|stated|recorded)|unknown|n\/?a|none|nil|-+|\?+)\.?$/i;
/** Words that give a reason for a gap or a contradiction. */
const REASON =
  /\b(because|fear|afraid|scared|trauma|distress|cannot remember|could not remember|not asked|not ready|unwilling|interpreter)\b/i;

/** What is missing or thin, in the order in which the form asks for it. */
export function suggestionsFor(form: readonly FilledField[]): readonly Suggestion[] {
  const shown = new Set(form.map(({ field }) => field.key));
  const valuesOf = new Map(form.map(({ field, value }) => [field.key, value]));
  const isEmpty = (key: string) => shown.has(key) && (valuesOf.get(key)?.length ?? 0) === 0;
  const text = (key: string) => valuesOf.get(key)?.join(' ').trim() ?? '';
  const long = form.filter(({ field }) => field.type === 'textarea').map(({ value }) => value.join(' ').trim());
  const told = long.filter((one) => one !== '' && !BARE_GAP.test(one));

  const found: readonly (readonly [Suggestion, boolean])[] = [
    ['no-chronology', isEmpty('exploitation-dates-single') || isEmpty('exploitation-dates-multiple')],
    ['indicators-not-described', isEmpty('indicators-details')],
    ['no-context', isEmpty('interview-details')],
    ['no-professional-view', isEmpty('professional-insight')],
    ['credibility-without-reason', text('credibility-evidence') !== '' && !REASON.test(text('credibility-evidence'))],
    ['delay-not-explained', isEmpty('reasons-not-reported-sooner')],
    ['gaps-not-explained', long.some((one) => BARE_GAP.test(one))],
    ['same-text-twice', new Set(told).size < told.length],
    ['very-short', told.some((one) => !/\s/.test(one))],
    ['no-second-contact', isEmpty('absence-contact-email')],
    ['no-documents', isEmpty('evidence-files')],
  ];
  return found.filter(([, holds]) => holds).map(([suggestion]) => suggestion);
}
