import type { QuestionId } from '#pathways/questions.ts';
import { type At, momentAt, type Scenario } from '#pathways/scenarios/scenario.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';

interface KnownSoFarProps {
  readonly scenario: Scenario;
  /** The questions that the case has come past. */
  readonly before: readonly QuestionId[];
  readonly now: At;
}

/** What the practitioner of the story sees and hears at this step, and what was known before. */
export function KnownSoFar({ scenario, before, now }: KnownSoFarProps) {
  const { t } = useTrainerWords('trainer-practise');
  const here = momentAt(scenario, now)?.known ?? [];
  const earlier = before.filter((at) => at !== now).flatMap((at) => momentAt(scenario, at)?.known ?? []);
  // The story may be told in another language than the words around it.
  const told = (line: string) => (
    <p key={line} lang={scenario.language} dir="auto">
      {line}
    </p>
  );
  return (
    <section className="known" lang="en" dir="ltr" aria-label={t('known.title')}>
      <h2>{t('known.title')}</h2>
      {here.length === 0 ? <p className="cite">{t('known.nothingNew')}</p> : here.map(told)}
      <details>
        <summary>{t('known.earlier')}</summary>
        {[scenario.summary, ...earlier].map(told)}
      </details>
    </section>
  );
}
