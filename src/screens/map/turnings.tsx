import type { MapState } from '#src/map/graph.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';
import { Added } from './added.tsx';
import { useMap } from './map-subject.ts';

interface TurningsProps {
  readonly state: MapState;
  readonly go: (id: string) => void;
}

/** Where a state leads and what each answer adds, and where it comes from. */
export function Turnings({ state, go }: TurningsProps) {
  const { t } = useTrainerWords('trainer-map');
  const { graph, words } = useMap();
  const leaving = words.leaving(state.id);
  const before = graph.states.filter(({ id }) => graph.turnings.some(({ from, to }) => from === id && to === state.id));
  return (
    <>
      {leaving.length > 0 && (
        <>
          <p className="map-part">{t(state.kind === 'question' ? 'facts.answers' : 'facts.turnings')}</p>
          <ul className="map-turnings">
            {leaving.map((turning) => (
              <li key={turning.id}>
                <b>{words.turning(turning)}</b> <Goto id={turning.to} go={go} />
                <Added actions={turning.gathers} />
              </li>
            ))}
          </ul>
        </>
      )}
      {before.length > 0 && (
        <>
          <p className="map-part">{t('facts.from')}</p>
          <ul>
            {before.map(({ id }) => (
              <li key={id}>
                <Goto id={id} go={go} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

/** A link to another place of the map. The address stays as it is: what somebody looks at is nobody else’s business. */
function Goto({ id, go }: { readonly id: string; readonly go: (id: string) => void }) {
  const { words } = useMap();
  const state = words.states.get(id);
  if (state === undefined) return null;
  return (
    <a
      href={`#map-${id}`}
      onClick={(event) => {
        event.preventDefault();
        go(id);
      }}
    >
      {words.name(state)}
    </a>
  );
}
