import type { Aside, Block } from '#src/documents/model.ts';
import { beside } from './columns.ts';
import { PANELS } from './styles.ts';
import type { Piece, Room, Unit } from './units.ts';

/** How much of the line the main column gets. */
const MAIN = 0.62;
const GAP = 14;
/** Two columns that stay on one page; where they are too long for one, the second follows the first, and nothing is lost. */
export function asideUnits({ main, aside }: Aside, room: Room, unitsOf: (block: Block, room: Room) => readonly Unit[]): readonly Unit[] {
  const first = { ...room, width: Math.round(room.width * MAIN) };
  const second = { ...room, start: first.start + first.width + GAP, width: room.width - first.width - GAP };
  const inColumn = (blocks: readonly Block[], column: Room) => withPanels(blocks.flatMap((block) => unitsOf(block, column)));
  const whole = beside(inColumn(main, first), inColumn(aside, second), 6);
  return [{ ...whole, broken: [...main, ...aside].flatMap((block) => unitsOf(block, room)) }];
}

/** Panels are drawn behind units of a page; here they become pieces, as the column is one unit. */
function withPanels(units: readonly Unit[]): readonly Unit[] {
  return units.map((unit, index) => {
    const { panel } = unit;
    if (panel === undefined || units[index - 1]?.panel === panel) return unit;
    const on = units.slice(index).filter((one) => one.panel === panel);
    const height = on.reduce((sum, one, at) => sum + one.height + (at === 0 ? 0 : one.space), 0);
    const { tone, start, width } = panel;
    const behind: Piece[] = [
      { kind: 'panel', tone, start, top: 0, width, height },
      { kind: 'bar', tone, start, top: 0, width: PANELS[tone].barWidth, height },
    ];
    return { ...unit, pieces: [...behind, ...unit.pieces] };
  });
}
