import type { KeyboardEvent } from 'react';
import { TYPE } from '#src/map/boxes.ts';
import type { PlacedState } from '#src/map/layout.ts';
import { inSvg } from '#src/map/lines.ts';
import type { Mark } from '#src/map/marks.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';
import { useMap } from './map-subject.ts';

interface ChartStateProps {
  readonly placed: PlacedState;
  readonly mark: Mark | null;
  readonly chosen: boolean;
  readonly choose: (id: string) => void;
}

/** One place of the chart, to press. */
export function ChartState({ placed, mark, chosen, choose }: ChartStateProps) {
  const { t } = useTrainerWords('trainer-map');
  const { words } = useMap();
  const { state } = placed;
  const { kind } = words.state(state);
  const form = state.kind === 'outcome' ? ` form-${state.outcome.form}` : '';
  const press = (event: KeyboardEvent) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    choose(state.id);
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: there is no button among the shapes of SVG
    <g
      role="button"
      tabIndex={0}
      id={`chart-${state.id}`}
      className={`map-state is-${state.kind}${form}${mark === null ? '' : ` mark-${mark}`}`}
      aria-pressed={chosen}
      aria-current={mark === 'now' ? 'step' : undefined}
      aria-label={[`${kind}: ${words.name(state)}`, ...(mark === null ? [] : [t(`marks.${mark}`)])].join('. ')}
      onClick={() => choose(state.id)}
      onKeyDown={press}
    >
      <Outlined {...placed} />
      {mark === 'now' && <Outlined {...grown(placed)} ring />}
      <Words {...placed} />
    </g>
  );
}

const grown = (placed: PlacedState): PlacedState => ({
  ...placed,
  x: placed.x - 6,
  y: placed.y - 6,
  width: placed.width + 12,
  height: placed.height + 12,
});

function Outlined({ shape, x, y, width, height, ring = false }: PlacedState & { readonly ring?: boolean }) {
  const className = ring ? 'map-ring' : 'map-shape';
  if (shape === 'diamond') {
    const [middle, centre] = [x + width / 2, y + height / 2];
    const corners = [
      { x: middle, y },
      { x: x + width, y: centre },
      { x: middle, y: y + height },
      { x, y: centre },
    ];
    return <polygon className={className} points={inSvg(corners)} />;
  }
  const radius = shape === 'pill' ? height / 2 : shape === 'ending' ? 2 : 8;
  return (
    <>
      <rect className={className} x={x} y={y} width={width} height={height} rx={radius} />
      {shape === 'ending' && !ring && <rect className="map-band" x={x} y={y} width={8} height={height} />}
    </>
  );
}

function Words({ lines, x, y, width, height }: PlacedState) {
  const tall = lines.reduce((all, { type }) => all + TYPE[type].leading, 0);
  let top = y + (height - tall) / 2;
  return lines.map(({ text, type }, index) => {
    const { leading, size } = TYPE[type];
    const baseline = top + leading / 2 + size * 0.35;
    top += leading;
    return (
      // biome-ignore lint/suspicious/noArrayIndexKey: two lines of a text can be alike, and none moves
      <text key={index} className={`map-${type}`} x={x + width / 2} y={baseline} textAnchor="middle">
        {/* The space is not seen: it keeps the words of two lines apart where they are read as one. */}
        {`${text} `}
      </text>
    );
  });
}
