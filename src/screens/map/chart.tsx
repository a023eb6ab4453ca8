import { type KeyboardEvent, useEffect, useRef } from 'react';
import type { Drawing } from '#src/map/layout.ts';
import type { Marks } from '#src/map/marks.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';
import { ChartLines } from './chart-lines.tsx';
import { ChartState } from './chart-state.tsx';
import { useMap } from './map-subject.ts';
import { useDrag } from './use-drag.ts';
import { useZoom, ZOOM_STEP } from './use-zoom.ts';

interface ChartProps {
  readonly drawing: Drawing;
  readonly marks: Marks | null;
  readonly chosen: string | null;
  readonly choose: (id: string) => void;
}

/** No smaller than this on opening: words have to be read. */
const LEGIBLE = 0.9;

/** The drawn map in a window of its own, to scroll, drag and zoom. */
export function Chart({ drawing, marks, chosen, choose }: ChartProps) {
  const { t } = useTrainerWords('trainer-map');
  const { graph } = useMap();
  const frame = useRef<HTMLElement>(null);
  const { zoom, by, to } = useZoom(frame, LEGIBLE);
  const { dragged, ...drag } = useDrag();
  const whole = () => {
    const { current } = frame;
    if (current !== null) to(Math.min(current.clientWidth / drawing.width, current.clientHeight / drawing.height));
  };
  const middle = marks?.now ?? graph.states[0]?.id ?? '';
  const seek = (id: string) => document.getElementById(`chart-${id}`)?.scrollIntoView({ block: 'center', inline: 'center' });
  // The map moves as the case does; the page around it stays where it is.
  useEffect(() => {
    const { current } = frame;
    const placed = drawing.states.find(({ state }) => state.id === middle);
    if (current === null || placed === undefined) return;
    const drawnAt = (current.firstElementChild?.getBoundingClientRect().width ?? drawing.width) / drawing.width;
    current.scrollTo(
      (placed.x + placed.width / 2) * drawnAt - current.clientWidth / 2,
      (placed.y + placed.height / 2) * drawnAt - current.clientHeight / 2,
    );
  }, [middle, drawing]);

  const keys = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const factor = event.key === '+' || event.key === '=' ? ZOOM_STEP : event.key === '-' ? 1 / ZOOM_STEP : null;
    if (factor === null) return;
    event.preventDefault();
    by(factor);
  };
  const label = t('chart', { pathway: t(`pathwayNames.${graph.pathway}`) });

  return (
    <div className="map-chart">
      <fieldset className="map-zoom no-print">
        <legend className="visually-hidden">{t('zoom.label')}</legend>
        <button type="button" onClick={() => by(1 / ZOOM_STEP)}>
          {t('zoom.out')}
        </button>
        <button type="button" onClick={() => by(ZOOM_STEP)}>
          {t('zoom.in')}
        </button>
        <button type="button" onClick={whole}>
          {t('zoom.fit')}
        </button>
        {marks !== null && (
          <button type="button" onClick={() => seek(marks.now)}>
            {t('zoom.here')}
          </button>
        )}
        <output>{t('zoom.is', { percent: Math.round(zoom * 100) })}</output>
      </fieldset>
      <p className="cite no-print">{t('chartHelp')}</p>
      <section
        ref={frame}
        className="map-window"
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached with the keyboard
        tabIndex={0}
        onKeyDown={keys}
        onClickCapture={(event) => {
          if (dragged()) event.stopPropagation();
        }}
        {...drag}
      >
        {/* biome-ignore lint/a11y/noSvgWithoutTitle: the region around it has the name */}
        <svg width={drawing.width * zoom} height={drawing.height * zoom} viewBox={`0 0 ${drawing.width} ${drawing.height}`}>
          <ChartLines lines={drawing.lines} marks={marks} />
          {drawing.states.map((placed) => (
            <ChartState
              key={placed.state.id}
              placed={placed}
              mark={marks?.ofState(placed.state) ?? null}
              chosen={placed.state.id === chosen}
              choose={choose}
            />
          ))}
        </svg>
      </section>
    </div>
  );
}
