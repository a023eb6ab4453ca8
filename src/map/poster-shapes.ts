import type { PosterLine, PosterShape, PosterText, Spot } from '#src/drawing/poster.ts';
import { passageIn } from '#src/drawing/units.ts';
import type { Band, BandLine } from './bands.ts';
import { type TextLine, TYPE } from './boxes.ts';
import type { PlacedState } from './layout.ts';
import type { MeasureOnPaper } from './poster.ts';

/** What stands on paper for the boxes and lines of a map. Endings differ by a bar and their own words, so black ink is enough. */

interface Place extends Spot {
  readonly scale: number;
  readonly measure: MeasureOnPaper;
}

interface Placed {
  readonly shapes: readonly PosterShape[];
  readonly texts: readonly PosterText[];
}

const DARK = '#16302f';
export const ON_PAPER = {
  question: { fill: '#ffffff', stroke: DARK },
  junction: { fill: '#f1eee4', stroke: DARK },
  continues: { fill: '#ffffff', stroke: DARK },
  'nrm-adult': { fill: '#e4f1ee', stroke: '#0d5c57' },
  'nrm-child': { fill: '#e4f1ee', stroke: '#0d5c57' },
  dtn: { fill: '#fff3da', stroke: '#7a4b00' },
  none: { fill: '#f0f0f0', stroke: '#4a615f' },
} as const;
const JOINT = 11;

/** A part of the map on a page, its upper left corner at a place. */
export function bandAt(band: Band, { x, y, scale, measure }: Place): Placed {
  const at = (point: Spot): Spot => ({ x: x + (point.x - band.left) * scale, y: y + (point.y - band.top) * scale });
  const to = { at, scale, measure };
  return {
    shapes: [...band.lines.flatMap((line) => lineShapes(line, to)), ...band.states.flatMap((state) => stateShapes(state, to))],
    texts: [
      ...band.states.flatMap((state) => [
        textOf(state.lines, { x: state.x + state.width / 2, y: state.y + state.height / 2 }, to),
        ...band.lines.filter(({ line }) => line.from === state.state.id).flatMap((line) => labelText(line, to)),
      ]),
      ...band.lines.flatMap(({ joints }) => joints.map((joint) => jointText(joint, to))),
    ],
  };
}

interface Onto {
  readonly at: (point: Spot) => Spot;
  readonly scale: number;
  readonly measure: MeasureOnPaper;
}

function stateShapes({ state, shape, x, y, width, height }: PlacedState, { at, scale }: Onto): readonly PosterShape[] {
  const look = state.kind === 'outcome' ? ON_PAPER[state.outcome.form] : ON_PAPER[state.kind];
  const ink = { ...look, thick: shape === 'ending' ? 1.1 : 0.8 };
  const [middle, centre] = [x + width / 2, y + height / 2];
  if (shape === 'diamond') {
    const corners = [
      { x: middle, y },
      { x: x + width, y: centre },
      { x: middle, y: y + height },
      { x, y: centre },
    ];
    return [{ ...ink, kind: 'path', points: corners.map(at), closed: true }];
  }
  const box = { kind: 'box', ...at({ x, y }), width: width * scale, height: height * scale } as const;
  if (shape !== 'ending') return [{ ...ink, ...box, round: (shape === 'pill' ? height / 2 : 8) * scale }];
  return [
    { ...ink, ...box, round: 1 },
    { ...ink, ...box, fill: look.stroke, width: 8 * scale, round: 0.5 },
  ];
}

function lineShapes({ points, arrow, label, joints }: BandLine, { at, scale }: Onto): readonly PosterShape[] {
  const ink = { stroke: DARK, thick: 0.7 } as const;
  return [
    { ...ink, fill: null, kind: 'path', points: points.map(at), closed: false },
    ...(arrow === null ? [] : [{ ...ink, fill: DARK, kind: 'path', points: arrow.map(at), closed: true } as const]),
    ...joints.map((joint) => ({ ...ink, fill: '#ffffff', kind: 'circle', ...at(joint), radius: JOINT * scale }) as const),
    ...(label === null
      ? []
      : [
          {
            kind: 'box',
            fill: '#ffffff',
            stroke: null,
            thick: 0,
            ...at({ x: label.x - label.width / 2, y: label.y - label.height / 2 }),
            width: label.width * scale,
            height: label.height * scale,
            round: 1,
          } as const,
        ]),
  ];
}

const labelText = ({ label }: BandLine, to: Onto): readonly PosterText[] => (label === null ? [] : [textOf(label.lines, label, to)]);

const jointText = ({ letter, x, y }: BandLine['joints'][number], to: Onto): PosterText => ({
  ...textOf([{ text: letter, type: 'small' }], { x, y }, to),
  role: 'running',
});

/** Lines of text with their middle at a point. */
function textOf(lines: readonly TextLine[], middle: Spot, { at, scale, measure }: Onto): PosterText {
  const tall = lines.reduce((all, { type }) => all + TYPE[type].leading, 0);
  let top = middle.y - tall / 2;
  return {
    role: 'P',
    passage: passageIn(lines.map(({ text }) => text).join(' ')),
    lines: lines.map(({ text, type }): PosterLine => {
      const { size, leading } = TYPE[type];
      const style = { ...TYPE[type], size: size * scale, leading: leading * scale };
      const { x, y } = at({ x: middle.x, y: top + leading / 2 + size * 0.36 });
      top += leading;
      return { text, style, x: x - measure(text, style) / 2, baseline: y };
    }),
  };
}
