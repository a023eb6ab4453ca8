import type { TearOff } from '#src/documents/model.ts';
import { beside, stacked } from './columns.ts';
import { STYLES } from './styles.ts';
import { type Piece, type Room, textUnits, type Unit } from './units.ts';

/** Between two slips, and inside one. */
const GAP = 10;
const PADDING = 6;

/** Slips of paper side by side, each with a dashed line around it; they stay together on one page. */
export function tearOffUnits({ copies, rows }: TearOff, room: Room): Unit {
  const width = (room.width - GAP * (copies - 1)) / copies;
  const slips = Array.from({ length: copies }, (_, index) => {
    const start = room.start + index * (width + GAP);
    return { start, ...stacked(rows.map((row) => rowUnit(row, { ...room, start: start + PADDING, width: width - 2 * PADDING }))) };
  });
  const height = Math.max(...slips.map((slip) => slip.height)) + 2 * PADDING;
  const pieces = slips.flatMap(({ start, pieces }): readonly Piece[] => [
    { kind: 'cut', start, top: 0, width, height },
    ...pieces.map((piece) => ({ ...piece, top: piece.top + PADDING })),
  ]);
  return { height, space: 12, pieces };
}

/** A word, and the number by itself: within a line from right to left its groups would change places. */
function rowUnit({ label, number }: TearOff['rows'][number], room: Room): Unit {
  const numberWidth = room.measure(number, STYLES.remark);
  const labels = { ...room, width: room.width - numberWidth - 4 };
  const numbers = { ...room, start: room.start + room.width - numberWidth, width: numberWidth + 1 };
  return beside(textUnits(label, STYLES.help, labels), textUnits(number, STYLES.remark, numbers), 2);
}
