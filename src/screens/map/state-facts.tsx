import type { RuleId } from '#pathways/questions.ts';
import { type FlagId, questionOf } from '#pathways/questions.ts';
import { spokenIn } from '#src/case/spoken.ts';
import Basis from '#src/components/basis.tsx';
import type { MapState } from '#src/map/graph.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';
import { Added } from './added.tsx';
import { Forbidden } from './forbidden.tsx';
import { useMap } from './map-subject.ts';
import { Ticks } from './ticks.tsx';
import { Turnings } from './turnings.tsx';

interface StateFactsProps {
  readonly state: MapState;
  /** Shows another state. */
  readonly go: (id: string) => void;
}

/** Everything about one place of the map: what is asked or decided, where it leads, what it adds, whom to contact, and why. */
export function StateFacts({ state, go }: StateFactsProps) {
  const { t } = useTrainerWords('trainer-map');
  const { show } = useMap();
  return (
    <div className="map-facts">
      {state.kind === 'question' && <Asked state={state} />}
      {state.kind === 'outcome' && <Ending state={state} />}
      {state.gathers.length > 0 && (
        <>
          <p className="map-part">{t('facts.here')}</p>
          <Added actions={state.gathers} />
        </>
      )}
      <Turnings state={state} go={go} />
      {state.kind === 'continues' && (
        <p>
          <button type="button" className="button quiet no-print" onClick={() => show(state.pathway)}>
            {t('facts.other')}
          </button>
        </p>
      )}
      {state.kind === 'outcome' && <Forbidden outcome={state.outcome} />}
      {state.kind === 'question' && <Grounds {...questionOf(state.question)} />}
      {state.kind === 'outcome' && <Grounds {...state.outcome} />}
    </div>
  );
}

function Asked({ state: { question } }: { readonly state: MapState & { kind: 'question' } }) {
  const { t } = useTrainerWords('trainer-map');
  const { say } = useMap();
  const { hint, why } = spokenIn(say).question(question, {});
  return (
    <>
      {hint !== null && <p>{hint}</p>}
      <p className="map-part">{t('facts.why')}</p>
      <p>{why}</p>
      <Ticks question={question} />
    </>
  );
}

function Ending({ state: { outcome } }: { readonly state: MapState & { kind: 'outcome' } }) {
  const { t } = useTrainerWords('trainer-map');
  const { say } = useMap();
  return (
    <>
      <p>{say(`outcomes:${outcome.headline}.summary`)}</p>
      <p className="map-part">{t('facts.binding')}</p>
      <p>
        {say(`outcomes:obligation.${outcome.formObligation}`)} {say(`outcomes:duty.${outcome.dutyStatus}`)}
      </p>
    </>
  );
}

/** The rules that something rests on, where they are from, and what no source settles. */
function Grounds({ rules, flags = [] }: { readonly rules: readonly RuleId[]; readonly flags?: readonly FlagId[] }) {
  const { t } = useTrainerWords('trainer-map');
  const { say } = useMap();
  return (
    <>
      {flags.length > 0 && (
        <div className="note">
          <b>{t('facts.unsettled')}</b>
          {flags.map((flag) => (
            <p key={flag}>
              {flag}: {say(`flags:${flag}`)}
            </p>
          ))}
        </div>
      )}
      <details>
        <summary>{t('facts.rests')}</summary>
        <p className="cite">
          {t('facts.rules')}: {rules.join(', ')}
        </p>
        <Basis rules={rules} />
      </details>
    </>
  );
}
