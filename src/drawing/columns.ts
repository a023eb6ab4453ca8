import type { Piece, Room, Unit } from './units.ts';

/** Two columns: the first for labels, the second for what belongs to them. */

const LABEL_COLUMN = 0.38;
export const COLUMN_GAP = 16;
/** A row higher than this may break over pages, line by line. */
const TALL = 240;

/** The two columns of a row. */
export function columns(room: Room): { readonly first: Room; readonly second: Room } {
  const { start, width } = room;
  const first = Math.round(width * LABEL_COLUMN);
  return {
    first: { ...room, width: first },
    second: { ...room, start: start + first + COLUMN_GAP, width: width - first - COLUMN_GAP },
  };
}

/** Units stacked into one that does not break. */
export function stacked(units: readonly Unit[]): { readonly height: number; readonly pieces: readonly Piece[] } {
  let height = 0;
  const pieces: Piece[] = [];
  units.forEach((unit, index) => {
    if (index > 0) height += unit.space;
    for (const piece of unit.pieces) pieces.push({ ...piece, top: piece.top + height });
    height += unit.height;
  });
  return { height, pieces };
}

/** Two stacks side by side as one unit, which does not break. */
export function beside(first: readonly Unit[], second: readonly Unit[], space = 0): Unit {
  const [one, two] = [stacked(first), stacked(second)];
  return { height: Math.max(one.height, two.height), space, pieces: [...one.pieces, ...two.pieces] };
}

/** Two stacks side by side: one unit where that is not too high, else one for each pair of lines. */
export function row(first: readonly Unit[], second: readonly Unit[], space: number): Unit[] {
  const whole = beside(first, second, space);
  if (whole.height <= TALL) return [whole];
  const pairs = Array.from({ length: Math.max(first.length, second.length) }, (_, index) => [first[index], second[index]]);
  return pairs.map((pair, index) => {
    const [one, two] = pair.map((unit) => (unit === undefined ? [] : [unit]));
    return beside(one ?? [], two ?? [], index === 0 ? space : 0);
  });
}
