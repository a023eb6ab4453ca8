import type { Outcome } from '#pathways/path.ts';
import { ALWAYS, type ProhibitionId } from '#pathways/prohibitions.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';
import { useMap } from './map-subject.ts';

/** What must not be done at an ending: first what is ruled out there, then what is ruled out everywhere. */
export function Forbidden({ outcome }: { readonly outcome: Outcome }) {
  const { t } = useTrainerWords('trainer-map');
  const always: readonly ProhibitionId[] = ALWAYS;
  return (
    <div className="note never">
      <b>{t('facts.not')}</b>
      <Ids ids={outcome.forbidden.filter((id) => !always.includes(id))} />
      <details>
        <summary>{t('facts.notEver')}</summary>
        <Ids ids={always} />
      </details>
    </div>
  );
}

function Ids({ ids }: { readonly ids: readonly ProhibitionId[] }) {
  const { say } = useMap();
  return (
    <ul>
      {ids.map((id) => (
        <li key={id}>{say(`prohibitions:${id}`)}</li>
      ))}
    </ul>
  );
}
