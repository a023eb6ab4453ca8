import type { Choice, Field } from '#src/documents/model.ts';
import { COLUMN_GAP, columns, row } from './columns.ts';
import { runsRightToLeft } from './shaping/scripts.ts';
import { RULED_LINE, SPACE, STYLES, type TextStyle, TICK_BOX } from './styles.ts';
import { indented, onPanel, type Piece, passageIn, passageOf, type Room, textUnits, type Unit } from './units.ts';

/**
 * How fields stand: a short one in one row, its label in the first column and its value, ruled line
 * or boxes in the second; a long one in full width under its label.
 */

/** How far a box stands under the top of its line. */
const BOX_TOP = 1.5;
/** A value of more lines than this gets the full width. */
const SHORT = 3;

/** Label, help, condition and note: what stands over or beside the answer. */
function labelUnits({ label, help, condition, note }: Field | Choice, room: Room, space = 0): Unit[] {
  return [
    ...textUnits(label, STYLES.label, room, { space, withNext: true }),
    ...small(condition, STYLES.remark, room),
    ...small(help, STYLES.help, room),
    ...small(note, STYLES.remark, room),
  ];
}

const small = (text: string | undefined, style: TextStyle, room: Room): Unit[] =>
  text === undefined ? [] : textUnits(text, style, room, { space: 1, withNext: true });

/** A field with its value, or with lines to write on. */
export function fieldUnits(field: Field, room: Room): Unit[] {
  const { first, second } = columns(room);
  const { value, lines, linesAfter = 0 } = field;
  if (value === null && lines === 1) return row(labelUnits(field, first), ruledUnits(1, second), SPACE.block);
  if (value !== null && lines === 1 && linesAfter === 0) {
    const written = textUnits(value, STYLES.value, second);
    if (written.length <= SHORT) return row(labelUnits(field, first), [...written, underline(second)], SPACE.block);
  }
  const above = labelUnits(field, room, SPACE.block);
  const after = value === null ? lines : linesAfter;
  return [
    ...above,
    ...(value === null ? [] : valueUnits(value, room)),
    // The first lines stay with the label and the last two together; a page may turn between.
    ...ruledUnits(after, room).map((unit, index) => ({ ...unit, withNext: index < Math.min(after - 1, 2) || index === after - 2 })),
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
  if (inRow !== null) return row(labelUnits(choice, first), [inRow], SPACE.block);
  const list = {};
  const under = oneRow(choice.options, room);
  if (under !== null) return [...labelUnits(choice, room, SPACE.block), { ...under, space: SPACE.line }];
  const half = { ...room, width: (room.width - COLUMN_GAP) / 2 };
  const other = { ...half, start: room.start + half.width + COLUMN_GAP };
  const rows = pairsOf(choice.options).flatMap((pair, index) => {
    const [one, two] = pair.map(({ label, ticked }, column) => optionUnits(label, ticked, column === 0 ? half : other, { list }));
    return row(one ?? [], two ?? [], index === 0 ? SPACE.line : 4);
  });
  return [
    ...labelUnits(choice, room, SPACE.block),
    ...rows.map((unit, index) => ({ ...unit, withNext: index < Math.min(rows.length - 1, 4) })),
  ];
}

const pairsOf = <T>(all: readonly T[]): readonly (readonly T[])[] =>
  all.flatMap((_, index) => (index % 2 === 0 ? [all.slice(index, index + 2)] : []));

/** All boxes on one line, or null where they do not fit. */
function oneRow(options: Choice['options'], { start, width, measure }: Room): Unit | null {
  const pieces: Piece[] = [];
  const list = {};
  let along = start;
  for (const { label, ticked } of options) {
    const wide = measure(label, STYLES.value);
    pieces.push(...optionPieces(label, ticked, along, wide, list));
    along += TICK_BOX.size + TICK_BOX.gap + wide + TICK_BOX.apart;
  }
  return along - TICK_BOX.apart - start <= width ? { height: STYLES.value.leading, space: 0, pieces } : null;
}

function optionPieces(label: string, ticked: boolean, start: number, width: number, list: object): Piece[] {
  const passage = passageIn(label, list);
  const rightToLeft = runsRightToLeft(label);
  const along = start + TICK_BOX.size + TICK_BOX.gap;
  return [
    { kind: 'box', ticked, start, top: BOX_TOP, passage },
    { kind: 'text', text: label, style: STYLES.value, start: along, top: 0, width, role: 'P', passage, rightToLeft },
  ];
}

/** A box and its label, which may take several lines. */
export function optionUnits(
  label: string,
  ticked: boolean,
  room: Room,
  { style = STYLES.value, list }: { readonly style?: TextStyle; readonly list?: object } = {},
): Unit[] {
  const [top, ...more] = textUnits(label, style, indented(room, TICK_BOX.size + TICK_BOX.gap), list === undefined ? {} : { list });
  if (top === undefined) return [];
  return [{ ...top, pieces: [{ kind: 'box', ticked, start: room.start, top: BOX_TOP, passage: passageOf(top) }, ...top.pieces] }, ...more];
}
