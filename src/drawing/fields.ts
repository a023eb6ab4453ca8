import type { Choice, Field } from '#src/documents/model.ts';
import { RULED_LINE, SPACE, STYLES, TICK_BOX } from './styles.ts';
import { indented, onPanel, type Piece, type Room, stacked, textUnits, type Unit } from './units.ts';

/**
 * How fields stand: a short one in one row, its label in the first column and its value, ruled line
 * or boxes in the second; a long one in full width under its label.
 */

const LABEL_COLUMN = 0.38;
const COLUMN_GAP = 16;
/** A value of more lines than this gets the full width. */
const SHORT = 3;

/** The two columns of a row. */
export function columns({ start, width, measure }: Room): { readonly first: Room; readonly second: Room } {
  const first = Math.round(width * LABEL_COLUMN);
  return {
    first: { start, width: first, measure },
    second: { start: start + first + COLUMN_GAP, width: width - first - COLUMN_GAP, measure },
  };
}

/** Two stacks side by side as one unit. */
export function row(first: readonly Unit[], second: readonly Unit[], space: number): Unit {
  const left = stacked(first);
  const right = stacked(second);
  return { height: Math.max(left.height, right.height), space, pieces: [...left.pieces, ...right.pieces] };
}

/** Label, help, condition and note: what stands over or beside the answer. */
function labelUnits({ label, help, condition, note }: Field | Choice, room: Room, space = 0): Unit[] {
  return [
    ...textUnits(label, STYLES.label, room, { space, withNext: true }),
    ...small(condition, room),
    ...small(help, room),
    ...small(note, room),
  ];
}

const small = (text: string | undefined, room: Room): Unit[] =>
  text === undefined ? [] : textUnits(text, STYLES.help, room, { space: 1, withNext: true });

/** A field with its value, or with lines to write on. */
export function fieldUnits(field: Field, room: Room): Unit[] {
  const { first, second } = columns(room);
  const { value, lines, linesAfter = 0 } = field;
  if (value === null && lines === 1) return [row(labelUnits(field, first), ruledUnits(1, second), SPACE.block)];
  if (value !== null && lines === 1 && linesAfter === 0) {
    const written = textUnits(value, STYLES.value, second);
    if (written.length <= SHORT) return [row(labelUnits(field, first), [...written, underline(second)], SPACE.block)];
  }
  const above = labelUnits(field, room, SPACE.block);
  const after = value === null ? lines : linesAfter;
  return [
    ...above,
    ...(value === null ? [] : valueUnits(value, room)),
    ...ruledUnits(after, room).map((unit, index) => ({ ...unit, withNext: index < after - 1 })),
  ];
}

/** What somebody wrote, on a tint, over as many pages as it takes. */
function valueUnits(value: string, room: Room): Unit[] {
  const [above, ...rest] = onPanel('value', room, 5, (inside) => textUnits(value, STYLES.value, inside));
  return above === undefined ? [] : [{ ...above, space: SPACE.line }, ...rest];
}

const underline = ({ start, width }: Room): Unit => ({
  height: 2,
  space: 2,
  pieces: [{ kind: 'rule', line: 'hair', start, top: 1, width }],
});

/** Lines to write on by hand. */
const ruledUnits = (lines: number, { start, width }: Room): Unit[] =>
  Array.from({ length: lines }, () => ({
    height: RULED_LINE,
    space: 0,
    pieces: [{ kind: 'rule' as const, line: 'ruled' as const, start, top: RULED_LINE - 4, width }],
  }));

/** Boxes to tick: beside the label where there are few and short, else under it, in two columns where they fit. */
export function choiceUnits(choice: Choice, room: Room): Unit[] {
  const { first, second } = columns(room);
  const inRow = oneRow(choice.options, second);
  if (inRow !== null) return [row(labelUnits(choice, first), [inRow], SPACE.block)];
  const half = { ...room, width: (room.width - COLUMN_GAP) / 2 };
  const other = { ...half, start: room.start + half.width + COLUMN_GAP };
  const options = choice.options.map(
    ({ label, ticked }) =>
      (column: Room) =>
        optionUnits(label, ticked, column),
  );
  const rows: Unit[] = [];
  for (let index = 0; index < options.length; index += 2) {
    const [one, two] = [options[index], options[index + 1]];
    rows.push({ ...row(one?.(half) ?? [], two?.(other) ?? [], 4), withNext: index + 2 < options.length });
  }
  return [...labelUnits(choice, room, SPACE.block), ...rows];
}

/** All boxes on one line, or null where they do not fit. */
function oneRow(options: Choice['options'], { start, width, measure }: Room): Unit | null {
  const pieces: Piece[] = [];
  let along = start;
  for (const { label, ticked } of options) {
    const wide = measure(label, STYLES.value);
    pieces.push(...optionPieces(label, ticked, along, wide));
    along += TICK_BOX.size + TICK_BOX.gap + wide + TICK_BOX.apart;
  }
  return along - TICK_BOX.apart - start <= width ? { height: STYLES.value.leading, space: 0, pieces } : null;
}

const optionPieces = (label: string, ticked: boolean, start: number, width: number): Piece[] => [
  { kind: 'box', ticked, start, top: 1.5 },
  { kind: 'text', text: label, style: STYLES.value, start: start + TICK_BOX.size + TICK_BOX.gap, top: 0, width, role: 'P' },
];

/** A box and its label, which may take several lines. */
export function optionUnits(
  label: string,
  ticked: boolean,
  room: Room,
  style: (typeof STYLES)[keyof typeof STYLES] = STYLES.value,
): Unit[] {
  const [top, ...more] = textUnits(label, style, indented(room, TICK_BOX.size + TICK_BOX.gap));
  if (top === undefined) return [];
  return [{ ...top, pieces: [{ kind: 'box', ticked, start: room.start, top: 1.5 }, ...top.pieces] }, ...more];
}
