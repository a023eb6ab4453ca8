/** The lines of a map as they are drawn, on the screen and on paper. */

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** How finely a bend is drawn. */
const PIECES = 6;
const ARROW = { length: 9, half: 4.5 } as const;

const between = (one: Point, other: Point, part = 0.5): Point => ({
  x: one.x + (other.x - one.x) * part,
  y: one.y + (other.y - one.y) * part,
});

/** A line through corners, with every corner rounded. */
export function smooth(corners: readonly Point[]): readonly Point[] {
  const [first, ...others] = corners;
  if (first === undefined || others.length < 2) return corners;
  const points: Point[] = [first];
  for (let index = 1; index < corners.length - 1; index++) {
    const [before, corner, after] = corners.slice(index - 1, index + 2) as [Point, Point, Point];
    const [start, end] = [between(before, corner), between(corner, after)];
    for (let piece = 0; piece <= PIECES; piece++) {
      const part = piece / PIECES;
      points.push(between(between(start, corner, part), between(corner, end, part), part));
    }
  }
  return [...points, corners.at(-1) as Point];
}

/** The same line, begun or ended at the edge of a diamond: it was laid out to the edge of the rectangle around it. */
export function toDiamond(
  points: readonly Point[],
  { x, y, width, height }: Point & Readonly<Record<'width' | 'height', number>>,
): readonly Point[] {
  const [first, ...others] = points;
  if (first === undefined) return points;
  const far = Math.abs(first.x - x) / (width / 2) + Math.abs(first.y - y) / (height / 2);
  return far === 0 ? points : [{ x: x + (first.x - x) / far, y: y + (first.y - y) / far }, ...others];
}

/** The corners of an arrow that ends where the line ends. */
export function arrowAt(points: readonly Point[]): readonly Point[] {
  const tip = points.at(-1);
  const before = points.at(-2);
  if (tip === undefined || before === undefined) return [];
  const length = Math.hypot(tip.x - before.x, tip.y - before.y) || 1;
  const [dx, dy] = [(tip.x - before.x) / length, (tip.y - before.y) / length];
  const foot = { x: tip.x - dx * ARROW.length, y: tip.y - dy * ARROW.length };
  return [tip, { x: foot.x - dy * ARROW.half, y: foot.y + dx * ARROW.half }, { x: foot.x + dy * ARROW.half, y: foot.y - dx * ARROW.half }];
}

/** Points as SVG writes them. */
export const inSvg = (points: readonly Point[]): string => points.map(({ x, y }) => `${x.toFixed(1)},${y.toFixed(1)}`).join(' ');
