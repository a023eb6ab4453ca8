import type { BriefRow, Notice } from '#src/documents/model.ts';
import { beside, COLUMN_GAP, stacked } from './columns.ts';
import { SPACE, STYLES } from './styles.ts';
import { indented, onPanel, type Piece, passageOf, type Room, textUnits, type Unit } from './units.ts';

/** What a page has to hold whole: small letters, and two things side by side. */

/** Between two rows. */
const APART = 3;
/** Between a line and what stands behind it. */
const GAP = 5;
/** Less than this is too narrow for two columns. */
const NARROW = 300;
/** Between a bullet and its text. */
const INDENT = 9;

/** A thing to do, and under it whom to reach for it. It stays whole where a page can hold it. */
export function briefUnits({ title, remark = '', contacts }: BriefRow, room: Room): Unit[] {
  const inside = indented(room, SPACE.indent);
  const units = [
    ...withRemark(textUnits(title, STYLES.briefStrong, room), remark, room, inside),
    ...contacts.flatMap(({ reach, note }) => withRemark(textUnits(reach, STYLES.remark, inside), note, inside, inside)),
  ];
  return [{ ...stacked(units), space: APART, broken: units }];
}

/** Lines and a remark in small print: behind the last of them where it has room, else under it. */
function withRemark(lines: readonly Unit[], remark: string, { start, width }: Room, under: Room): readonly Unit[] {
  if (remark === '') return lines;
  const last = lines.at(-1);
  const end = last?.pieces.find((piece) => piece.kind === 'text');
  const used = (end?.width ?? 0) + GAP;
  const [behind, ...more] = textUnits(remark, STYLES.help, { ...under, start: start + used, width: width - used });
  if (last === undefined || behind === undefined || more.length > 0 || behind.height > last.height)
    return [...lines, ...textUnits(remark, STYLES.help, under)];
  // On the same base line, where the letters before it are larger.
  const lower = Math.min(last.height - behind.height, 0.7);
  const lowered = behind.pieces.map((piece) => ({ ...piece, top: piece.top + lower }));
  return [...lines.slice(0, -1), { ...last, pieces: [...last.pieces, ...lowered] }];
}

/** Points in two columns, read down the first and then down the second; in one where there is no room for two. */
export function briefBulletUnits(items: readonly string[], room: Room, space = 2): Unit[] {
  const list = {};
  if (room.width < NARROW) return items.flatMap((item) => pointUnits(item, list, room));
  const half = { ...room, width: (room.width - COLUMN_GAP) / 2 };
  const other = { ...half, start: half.start + half.width + COLUMN_GAP };
  const points = items.map((item) => pointUnits(item, list, half));
  const middle = halfway(points.map((units) => units.length));
  const second = items.slice(middle).flatMap((item) => pointUnits(item, list, other));
  const inOne = items.flatMap((item) => pointUnits(item, list, room));
  return items.length === 0 ? [] : [{ ...beside(points.slice(0, middle).flat(), second, space), broken: inOne }];
}

/** How many of the points stand in the first column, so that the second is no longer than it. */
function halfway(lines: readonly number[]): number {
  const all = lines.reduce((sum, one) => sum + one, 0);
  let taken = 0;
  for (const [index, one] of lines.entries()) {
    taken += one;
    if (taken * 2 >= all) return index + 1;
  }
  return lines.length;
}

function pointUnits(text: string, list: object, room: Room): Unit[] {
  const style = STYLES.brief;
  const [top, ...more] = textUnits(text, style, indented(room, INDENT), { list });
  if (top === undefined) return [];
  const bullet: Piece = {
    kind: 'text',
    text: '•',
    style,
    start: room.start,
    top: 0,
    width: room.measure('•', style),
    role: 'Lbl',
    passage: passageOf(top),
    rightToLeft: false,
  };
  return [{ ...top, pieces: [bullet, ...top.pieces] }, ...more];
}

export function briefNoticeUnits({ tone, title, text, items = [] }: Notice, room: Room): Unit[] {
  const [above, ...rest] = onPanel(tone, room, 4, (inside) => [
    ...(title === undefined ? [] : textUnits(title, STYLES.label, inside, { withNext: true })),
    ...(text === undefined ? [] : textUnits(text, STYLES.brief, inside)),
    ...briefBulletUnits(items, inside, 1),
  ]);
  return above === undefined ? [] : [{ ...above, space: SPACE.panel }, ...rest];
}
