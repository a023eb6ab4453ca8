import type { Drawing, PlacedLine, PlacedState } from './layout.ts';
import type { Point } from './lines.ts';

/** A tall map cut across, so that its parts stand side by side on paper. What is cut goes on at the same letter. */

/** A line, or the part of it that is in a band. */
export interface BandLine extends Pick<PlacedLine, 'points' | 'line'> {
  /** Null where the line ends elsewhere. */
  readonly arrow: PlacedLine['arrow'] | null;
  readonly label: PlacedLine['label'] | null;
  /** Where the line comes from another part or goes on in one. */
  readonly joints: readonly (Point & { readonly letter: string })[];
}

export interface Band {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  readonly states: readonly PlacedState[];
  readonly lines: readonly BandLine[];
}

/** How far beyond a cut a line goes on, and how far before one it begins: room for the letter, clear of words and boxes. */
const BEYOND = 8;
const BEFORE = 30;
const EDGE = 13;

/**
 * Cuts a drawing between its rows.
 *
 * @param tallest the height that no band goes beyond, where its rows allow it
 */
export function bandsOf(drawing: Drawing, tallest: number): readonly Band[] {
  const cuts = cutsIn(drawing, tallest);
  const tops = [Number.NEGATIVE_INFINITY, ...cuts];
  const bandAt = (y: number) => tops.findLastIndex((top) => y >= top);
  const bandOfState = new Map(drawing.states.map(({ state, y, height }) => [state.id, bandAt(y + height / 2)]));
  const letterOf = new Map<string, string>();
  for (const { line } of drawing.lines) {
    if (bandOfState.get(line.from) === bandOfState.get(line.to) || letterOf.has(line.to)) continue;
    letterOf.set(line.to, String.fromCharCode(65 + letterOf.size));
  }
  return tops.map((top, index) => {
    const bottom = cuts[index] ?? Number.POSITIVE_INFINITY;
    const lines = drawing.lines.flatMap(({ line, points, arrow, label }): readonly BandLine[] => {
      const [from, to] = [bandOfState.get(line.from), bandOfState.get(line.to)];
      if (from !== index && to !== index) return [];
      if (from === to) return [{ line, points, arrow, label, joints: [] }];
      const letter = letterOf.get(line.to) ?? '';
      if (from === index) {
        // The words stay with what they come from, wherever along the line they stood.
        const least = (points[0]?.y ?? 0) + EDGE + label.height + EDGE;
        const kept = upTo(points, Math.max(bottom + BEYOND, least));
        const end = kept.at(-1) as Point;
        const lowest = end.y - EDGE - label.height / 2;
        const held = label.y <= lowest ? label : { ...label, x: end.x, y: lowest };
        return [{ line, points: kept, arrow: null, label: held, joints: [{ ...end, letter }] }];
      }
      const kept = upTo([...points].reverse(), top - BEFORE, -1).toReversed();
      return [{ line, points: kept, arrow, label: null, joints: [{ ...(kept[0] as Point), letter }] }];
    });
    return framed(
      drawing.states.filter(({ state }) => bandOfState.get(state.id) === index),
      lines,
    );
  });
}

/** Where to cut: above a row, so that the words of the lines that lead to it stay with what they come from. */
function cutsIn({ states, height }: Drawing, tallest: number): readonly number[] {
  const rows = [...new Set(states.map((one) => Math.round(one.y + one.height / 2)))].map((centre) => {
    const row = states.filter((one) => Math.round(one.y + one.height / 2) === centre);
    return { top: Math.min(...row.map(({ y }) => y)), bottom: Math.max(...row.map((one) => one.y + one.height)) };
  });
  const even = height / Math.ceil(height / tallest);
  const cuts: number[] = [];
  let begun = 0;
  for (const { top, bottom } of rows) {
    if (bottom - begun <= even + BEFORE || top - begun < even / 2) continue;
    cuts.push(top - 1);
    begun = top;
  }
  return cuts;
}

/** The points of a line as far as a height; `way` is 1 where the line runs down to it, -1 where it runs up. */
function upTo(points: readonly Point[], height: number, way: 1 | -1 = 1): readonly Point[] {
  const beyond = points.findIndex(({ y }) => (y - height) * way > 0);
  if (beyond <= 0) return points.length > 0 && beyond === 0 ? [points[0] as Point, { x: (points[0] as Point).x, y: height }] : points;
  const [before, after] = [points[beyond - 1] as Point, points[beyond] as Point];
  const part = (height - before.y) / (after.y - before.y || 1);
  return [...points.slice(0, beyond), { x: before.x + (after.x - before.x) * part, y: height }];
}

function framed(states: readonly PlacedState[], lines: readonly BandLine[]): Band {
  const labels = lines.flatMap(({ label }) => (label === null ? [] : [label]));
  const joints = lines.flatMap((line) => line.joints);
  const points = lines.flatMap((line) => line.points);
  const xs = [...points, ...joints].map(({ x }) => x);
  const ys = [...points, ...joints].map(({ y }) => y);
  const left = Math.min(...xs, ...states.map(({ x }) => x), ...labels.map(({ x, width }) => x - width / 2)) - EDGE;
  const right = Math.max(...xs, ...states.map(({ x, width }) => x + width), ...labels.map(({ x, width }) => x + width / 2)) + EDGE;
  const top = Math.min(...ys, ...states.map(({ y }) => y)) - EDGE;
  const bottom = Math.max(...ys, ...states.map(({ y, height }) => y + height)) + EDGE;
  return { left, top, width: right - left, height: bottom - top, states, lines };
}
