import { useEffect, useRef, useState } from 'react';
import type { Marks } from '#src/map/marks.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';
import { Chart } from './chart.tsx';
import { useMap } from './map-subject.ts';
import { StateFacts } from './state-facts.tsx';
import { useDrawing } from './use-drawing.ts';

/** The chart, and beside it what there is to know of the box that was pressed. */
export function ChartView({ marks }: { readonly marks: Marks | null }) {
  const { t } = useTrainerWords('trainer-map');
  const { words } = useMap();
  const drawing = useDrawing();
  const [chosen, setChosen] = useState<string | null>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  // Whoever presses a box is led to what it says, and back by the button at its end.
  useEffect(() => {
    if (chosen !== null) heading.current?.focus();
  }, [chosen]);
  const state = chosen === null ? undefined : words.states.get(chosen);

  if (drawing === 'drawing' || drawing === 'failed') {
    return (
      <p className="note" role="status">
        {t(drawing)}
      </p>
    );
  }
  return (
    <div className="map-beside">
      <Chart drawing={drawing} marks={marks} chosen={chosen} choose={setChosen} />
      <section className="map-panel" aria-labelledby="map-panel-title">
        {state === undefined ? (
          <p id="map-panel-title">{t('facts.choose')}</p>
        ) : (
          <>
            <h2 id="map-panel-title" tabIndex={-1} ref={heading}>
              <span className="map-kind">{words.state(state).kind}</span> {words.name(state)}
            </h2>
            {marks !== null && <p className={`map-mark mark-${marks.ofState(state)}`}>{t(`marks.${marks.ofState(state)}`)}</p>}
            <StateFacts state={state} go={setChosen} />
            <p className="no-print">
              <button type="button" className="button quiet" onClick={() => document.getElementById(`chart-${state.id}`)?.focus()}>
                {t('facts.toChart')}
              </button>
            </p>
          </>
        )}
      </section>
    </div>
  );
}
