import { TYPE } from '#src/map/boxes.ts';
import type { Drawing, PlacedLine } from '#src/map/layout.ts';
import { inSvg } from '#src/map/lines.ts';
import type { Marks } from '#src/map/marks.ts';

interface ChartLinesProps {
  readonly lines: Drawing['lines'];
  readonly marks: Marks | null;
}

/** The lines of the chart and the words beside them. Told again in the words of each state, so not read out here. */
export function ChartLines({ lines, marks }: ChartLinesProps) {
  const marked = (one: PlacedLine) => `map-line${marks === null ? '' : ` mark-${marks.ofLine(one.line)}`}`;
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: nothing of SVG can have the focus unless it is told so
    <g aria-hidden="true">
      {lines.map((one) => (
        <g key={one.line.id} className={marked(one)}>
          <polyline points={inSvg(one.points)} />
          <polygon points={inSvg(one.arrow)} />
        </g>
      ))}
      {lines.map((one) => (
        <LineLabel key={one.line.id} {...one} className={`${marked(one)} map-label`} />
      ))}
    </g>
  );
}

function LineLabel({ label: { x, y, width, height, lines }, className }: PlacedLine & { readonly className: string }) {
  const { leading, size } = TYPE.small;
  return (
    <g className={className}>
      <rect x={x - width / 2} y={y - height / 2} width={width} height={height} rx={4} />
      {lines.map(({ text }, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines of a text can be alike, and none moves
        <text key={index} className="map-small" x={x} y={y - height / 2 + 2 + leading * (index + 0.5) + size * 0.35} textAnchor="middle">
          {text}
        </text>
      ))}
    </g>
  );
}
