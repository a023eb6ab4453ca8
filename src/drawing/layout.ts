import type { DocumentModel } from '#src/documents/model.ts';
import { blockUnits } from './blocks.ts';
import { type PlacedUnit, paginate } from './paginate.ts';
import { footerOf, headerOf, masthead } from './running.ts';
import { PAGE, PANELS, type PanelTone, type TextStyle, TICK_BOX } from './styles.ts';
import type { Direction, Panel, Passage, Piece, Role, Room } from './units.ts';
import type { Measure } from './wrap.ts';

/**
 * Where everything stands: a document as A4 pages of placed items, in points from the top left
 * corner. Nothing here draws, so that tests can prove that nothing overlaps and nothing is cut.
 */

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export type Item =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly style: TextStyle;
      readonly role: Role;
      readonly passage: Passage;
      readonly rightToLeft: boolean;
      /** Its left edge is the left end of the line, whichever way the line runs. */
      readonly box: Box;
    }
  | { readonly kind: 'rule'; readonly line: 'hair' | 'ruled' | 'strong'; readonly box: Box }
  | { readonly kind: 'box'; readonly ticked: boolean; readonly passage: Passage; readonly box: Box }
  | { readonly kind: 'cut'; readonly box: Box }
  | { readonly kind: 'panel' | 'bar'; readonly tone: PanelTone; readonly box: Box };

export type Page = readonly Item[];
export type { Direction };

/** How many times as large the letters for the person are. */
const LARGE = 1.4;
/** Space between the body of a page and its header and footer. */
const CLEAR = 10;

/**
 * Lays a document out.
 *
 * @param model what it says; its texts must be drawable
 * @param measure the width of a line of text
 * @param direction of the writing; everything is placed from the start of the line
 * @returns at least one page; panels first on each, then the rest in reading order
 */
export function layout(model: DocumentModel, measure: Measure, direction: Direction = 'ltr'): readonly Page[] {
  // Large letters are a smaller page, magnified.
  const scale = model.large ? LARGE : 1;
  const [width, height] = [PAGE.width / scale, PAGE.height / scale];
  const margin = (model.onePage ? PAGE.narrow : PAGE.margin) / scale;
  const room: Room = { direction, start: margin, width: width - 2 * margin, measure };
  const header = headerOf(model, room);
  // Room for as many pages as there may be: the number of pages is known only afterwards.
  const footerHeight = footerOf(model, room, 9999, 9999).height;
  const body = [...masthead(model, room), ...model.blocks.flatMap((block) => blockUnits(block, room))];
  const pages = paginate(body, {
    first: margin,
    top: margin + header.height + CLEAR,
    bottom: height - margin - footerHeight - CLEAR,
  });
  return pages.map((placed, index) => {
    const footer = footerOf(model, room, index + 1, pages.length);
    const pieces = [
      ...(index === 0 ? [] : lowered(header.pieces, margin)),
      ...placed.flatMap(({ unit, y }) => lowered(unit.pieces, y)),
      ...lowered(footer.pieces, height - margin - footerHeight),
    ];
    return [...panelsOf(placed), ...pieces.map(asItem)].map((item) => turned(magnified(item, scale), direction));
  });
}

const lowered = (pieces: readonly Piece[], by: number): readonly Piece[] => pieces.map((piece) => ({ ...piece, top: piece.top + by }));

function asItem(piece: Piece): Item {
  const at = { x: piece.start, y: piece.top };
  if (piece.kind === 'rule') return { kind: 'rule', line: piece.line, box: { ...at, width: piece.width, height: 0 } };
  if (piece.kind === 'box')
    return { kind: 'box', ticked: piece.ticked, passage: piece.passage, box: { ...at, width: TICK_BOX.size, height: TICK_BOX.size } };
  if (piece.kind !== 'text') {
    const { kind, width, height } = piece;
    return kind === 'cut' ? { kind, box: { ...at, width, height } } : { kind, tone: piece.tone, box: { ...at, width, height } };
  }
  const { text, style, role, passage, rightToLeft, width } = piece;
  return { kind: 'text', text, style, role, passage, rightToLeft, box: { ...at, width, height: style.leading } };
}

/** One tint for each run of units on the same panel, and a bar at its start. */
function panelsOf(placed: readonly PlacedUnit[]): readonly Item[] {
  const runs: { panel: Panel; top: number; bottom: number }[] = [];
  for (const { unit, y } of placed) {
    const last = runs.at(-1);
    if (unit.panel === undefined) continue;
    if (last?.panel === unit.panel) last.bottom = y + unit.height;
    else runs.push({ panel: unit.panel, top: y, bottom: y + unit.height });
  }
  return runs.flatMap(({ panel: { tone, start, width }, top, bottom }) => {
    const box = { x: start, y: top, width, height: bottom - top };
    return [
      { kind: 'panel' as const, tone, box },
      { kind: 'bar' as const, tone, box: { ...box, width: PANELS[tone].barWidth } },
    ];
  });
}

/** The same item on a page that many times as large. */
function magnified(item: Item, by: number): Item {
  if (by === 1) return item;
  const { x, y, width, height } = item.box;
  const box = { x: x * by, y: y * by, width: width * by, height: height * by };
  if (item.kind !== 'text') return { ...item, box };
  return { ...item, box, style: { ...item.style, size: item.style.size * by, leading: item.style.leading * by } };
}

/** The one place where a direction becomes left and right. */
const turned = (item: Item, direction: Direction): Item =>
  direction === 'ltr' ? item : { ...item, box: { ...item.box, x: PAGE.width - item.box.x - item.box.width } };
