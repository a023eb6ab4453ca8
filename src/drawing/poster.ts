import type { TextStyle } from './styles.ts';
import type { Passage, Role } from './units.ts';

/** Pages of shapes and words, each with its place in points from the top left corner: what `drawPoster` draws. */

export interface Spot {
  readonly x: number;
  readonly y: number;
}

interface Ink {
  /** Null where nothing is filled. */
  readonly fill: string | null;
  /** Null where there is no outline. */
  readonly stroke: string | null;
  readonly thick: number;
  /** Lengths of dashes and gaps; empty for a whole line. */
  readonly dash?: readonly number[];
}

export type PosterShape = Ink &
  (
    | { readonly kind: 'path'; readonly points: readonly Spot[]; readonly closed: boolean }
    | {
        readonly kind: 'box';
        readonly x: number;
        readonly y: number;
        readonly width: number;
        readonly height: number;
        readonly round: number;
      }
    | { readonly kind: 'circle'; readonly x: number; readonly y: number; readonly radius: number }
  );

export interface PosterLine {
  readonly text: string;
  readonly style: TextStyle;
  readonly x: number;
  readonly baseline: number;
}

/** Words that are read out together. */
export interface PosterText {
  readonly lines: readonly PosterLine[];
  readonly role: Role;
  readonly passage: Passage;
}

export interface PosterPage {
  readonly width: number;
  readonly height: number;
  /** In the order in which they are painted, all of them under the words. */
  readonly shapes: readonly PosterShape[];
  /** In the order in which they are read. */
  readonly texts: readonly PosterText[];
}

export interface Poster {
  readonly title: string;
  readonly language: string;
  readonly pages: readonly PosterPage[];
}

/** What of jsPDF a shape needs. */
interface Pen {
  setDrawColor(colour: string): unknown;
  setFillColor(colour: string): unknown;
  setLineWidth(width: number): unknown;
  setLineDashPattern(pattern: number[], phase: number): unknown;
  lines(steps: number[][], x: number, y: number, scale: [number, number], style: string, closed: boolean): unknown;
  roundedRect(x: number, y: number, width: number, height: number, rx: number, ry: number, style: string): unknown;
  circle(x: number, y: number, radius: number, style: string): unknown;
}

export function paint(pen: Pen, shape: PosterShape): void {
  const { fill, stroke, thick, dash = [] } = shape;
  if (fill !== null) pen.setFillColor(fill);
  if (stroke !== null) pen.setDrawColor(stroke);
  pen.setLineWidth(thick);
  pen.setLineDashPattern([...dash], 0);
  const style = `${fill === null ? '' : 'F'}${stroke === null ? '' : 'D'}`;
  if (shape.kind === 'circle') pen.circle(shape.x, shape.y, shape.radius, style);
  else if (shape.kind === 'box') pen.roundedRect(shape.x, shape.y, shape.width, shape.height, shape.round, shape.round, style);
  else {
    const [first, ...others] = shape.points;
    if (first === undefined) return;
    const steps = others.map(({ x, y }, index) => {
      const before = shape.points[index] as Spot;
      return [x - before.x, y - before.y];
    });
    pen.lines(steps, first.x, first.y, [1, 1], style, shape.closed);
  }
}
