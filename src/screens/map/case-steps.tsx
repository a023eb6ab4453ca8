import type { Step } from '#pathways/follow.ts';
import type { Standing } from '#pathways/reachable.ts';
import { spokenIn } from '#src/case/spoken.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';
import { useMap } from './map-subject.ts';

interface CaseStepsProps {
  /** How many of its answers are shown. */
  readonly at: number;
  readonly all: number;
  readonly go: (answers: number) => void;
  readonly last: Step | null;
  readonly standing: Standing;
}

/** The made-up case on the map, an answer at a time: the map moves as the case does. */
export function CaseSteps({ at, all, go, last, standing }: CaseStepsProps) {
  const { t } = useTrainerWords('trainer-map');
  const { graph, say } = useMap();
  const spoken = spokenIn(say);
  return (
    <section className="map-case" aria-labelledby="map-case-title">
      <h2 id="map-case-title">{t('steps.title')}</h2>
      <div role="status">
        <p>{t('steps.at', { count: at, all, possible: standing.possible.size, states: graph.states.length })}</p>
        {last !== null && (
          <p>
            {t('steps.last')} {spoken.short(last.question)}: <b>{spoken.answer(last)}</b>
          </p>
        )}
      </div>
      <p className="actions no-print">
        <button type="button" className="button quiet" aria-disabled={at === 0} onClick={() => go(Math.max(0, at - 1))}>
          {t('steps.back')}
        </button>
        <button type="button" className="button quiet" aria-disabled={at === all} onClick={() => go(Math.min(all, at + 1))}>
          {t('steps.on')}
        </button>
        <button type="button" className="button quiet" aria-disabled={at === all} onClick={() => go(all)}>
          {t('steps.all')}
        </button>
      </p>
    </section>
  );
}
