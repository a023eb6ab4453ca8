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
  | { readonly kind: 'panel' | 'bar'; readonly tone: PanelTone; readonly box: Box };

export type Page = readonly Item[];
export type { Direction };

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
  const room: Room = { direction, start: PAGE.margin, width: PAGE.width - 2 * PAGE.margin, measure };
  const header = headerOf(model, room);
  // Room for as many pages as there may be: the number of pages is known only afterwards.
  const footerHeight = footerOf(model, room, 9999, 9999).height;
  const body = [...masthead(model, room), ...model.blocks.flatMap((block) => blockUnits(block, room))];
  const pages = paginate(body, {
    first: PAGE.margin,
    top: PAGE.margin + header.height + CLEAR,
    bottom: PAGE.height - PAGE.margin - footerHeight - CLEAR,
  });
  return pages.map((placed, index) => {
    const footer = footerOf(model, room, index + 1, pages.length);
    const pieces = [
      ...(index === 0 ? [] : lowered(header.pieces, PAGE.margin)),
      ...placed.flatMap(({ unit, y }) => lowered(unit.pieces, y)),
      ...lowered(footer.pieces, PAGE.height - PAGE.margin - footerHeight),
    ];
    return [...panelsOf(placed), ...pieces.map(asItem)].map((item) => turned(item, direction));
  });
}

const lowered = (pieces: readonly Piece[], by: number): readonly Piece[] => pieces.map((piece) => ({ ...piece, top: piece.top + by }));

function asItem(piece: Piece): Item {
  const at = { x: piece.start, y: piece.top };
  if (piece.kind === 'rule') return { kind: 'rule', line: piece.line, box: { ...at, width: piece.width, height: 0 } };
  if (piece.kind === 'box')
    return { kind: 'box', ticked: piece.ticked, passage: piece.passage, box: { ...at, width: TICK_BOX.size, height: TICK_BOX.size } };
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

/** The one place where a direction becomes left and right. */
const turned = (item: Item, direction: Direction): Item =>
  direction === 'ltr' ? item : { ...item, box: { ...item.box, x: PAGE.width - item.box.x - item.box.width } };
