import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import type { Scenario } from '#pathways/scenarios/scenario.ts';
import type { Ending } from '#pathways/scenarios/verdict.ts';
import { addresses } from '#src/addresses.ts';
import { RuleBasis } from '#src/components/rule-basis.tsx';
import { VerdictMark } from '#src/components/verdict-mark.tsx';
import { endingDebriefOf } from '#src/training/debrief.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';
import { SaidBeside } from './said-beside.tsx';

interface EndingComparedProps {
  readonly scenario: Scenario;
  readonly ending: Ending;
  /** True where it has just taken the place of the questions: whoever answered them is led to it. */
  readonly arrives?: boolean;
}

/** What the learner said would come of the case, beside what the pathway says, and why. */
export function EndingCompared({ scenario, ending, arrives = false }: EndingComparedProps) {
  const { t, i18n } = useTrainerWords('trainer-practise', 'contacts');
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (arrives) title.current?.focus();
  }, [arrives]);
  const compared = endingDebriefOf(scenario, ending, i18n);
  if (compared === null) return null;
  const { lines, why } = compared;
  return (
    <section className="known" lang="en" dir="ltr" aria-labelledby="compared-title">
      <h2 id="compared-title" ref={title} tabIndex={-1}>
        {t('compared.title')}
      </h2>
      {lines.map(({ part, title: asked, yours, pathway, verdict }) => (
        <div key={part}>
          <h3>{asked}</h3>
          <p>
            <VerdictMark verdict={verdict} />
          </p>
          <SaidBeside yours={yours} theirs={pathway} whose="pathway" />
        </div>
      ))}
      {why !== null && (
        <>
          <h3>{t('compared.why')}</h3>
          <p lang={scenario.language} dir="auto">
            {why.says}
          </p>
          <RuleBasis rules={why.rules} />
        </>
      )}
    </section>
  );
}

/** Where to go from the outcome of a made-up case. */
export function TrainingEndings({ isPractice }: { readonly isPractice: boolean }) {
  const { t } = useTrainerWords('trainer-practise');
  return (
    <div lang="en" dir="ltr">
      {isPractice && (
        <Link className="button" to={addresses.debrief}>
          {t('debrief.title')}
        </Link>
      )}{' '}
      <Link className="button quiet" to={addresses.scenario}>
        {t('toScenario')}
      </Link>
    </div>
  );
}
