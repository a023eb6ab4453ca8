import type { PanelTone, TextStyle } from './styles.ts';
import { type Measure, wrap } from './wrap.ts';

/**
 * What pages are filled with. A unit never breaks: a line of text, a ruled line, a row of boxes. Its
 * pieces stand relative to it, along the line from the start of the writing direction.
 */
export interface Unit {
  readonly height: number;
  /** Space above it, dropped at the top of a page. */
  readonly space: number;
  readonly pieces: readonly Piece[];
  /** Stays on one page with the unit that follows it. */
  readonly withNext?: boolean;
  /** Units that share a panel stand on one tint, drawn once on each page. */
  readonly panel?: Panel;
  /** Begins a new page. */
  readonly breakBefore?: true;
}

export interface Panel {
  readonly tone: PanelTone;
  readonly start: number;
  readonly width: number;
}

export type Piece = TextPiece | RulePiece | BoxPiece;

/** What a text is, for those who read the document by ear; `running` text stands on every page and is not read out. */
export type Role = 'H1' | 'H2' | 'H3' | 'P' | 'running';

export interface TextPiece {
  readonly kind: 'text';
  readonly text: string;
  readonly style: TextStyle;
  readonly start: number;
  readonly top: number;
  readonly width: number;
  readonly role: Role;
}

export interface RulePiece {
  readonly kind: 'rule';
  readonly line: 'hair' | 'ruled' | 'strong';
  readonly start: number;
  readonly top: number;
  readonly width: number;
}

export interface BoxPiece {
  readonly kind: 'box';
  readonly ticked: boolean;
  readonly start: number;
  readonly top: number;
}

/** Where units are made: how much room a line has, and how wide words are. */
export interface Room {
  readonly start: number;
  readonly width: number;
  readonly measure: Measure;
}

/** The same room, a step further in. */
export const indented = ({ start, width, measure }: Room, by: number): Room => ({ start: start + by, width: width - by, measure });

interface TextSetting {
  readonly space?: number;
  readonly role?: Role;
  readonly panel?: Panel;
  readonly withNext?: boolean;
}

/** A text as units, one for each line; `space` stands above the first. */
export function textUnits(
  text: string,
  style: TextStyle,
  room: Room,
  { space = 0, role = 'P', panel, withNext = false }: TextSetting = {},
): Unit[] {
  return textLines(text, style, room).map(({ pieces, height }, index) => ({
    height,
    space: index === 0 ? space : 0,
    pieces: pieces.map((piece) => ({ ...piece, role })),
    ...(panel === undefined ? {} : { panel }),
    ...(withNext ? { withNext } : {}),
  }));
}

function textLines(text: string, style: TextStyle, { start, width, measure }: Room) {
  return wrap(text, width, style, measure).map((line) => ({
    height: style.leading,
    pieces:
      line === '' ? [] : [{ kind: 'text' as const, text: line, style, start, top: 0, width: measure(line, style), role: 'P' as Role }],
  }));
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

/** Empty space that belongs to a panel. */
export const gap = (height: number, panel: Panel, withNext = false): Unit => ({
  height,
  space: 0,
  pieces: [],
  panel,
  ...(withNext ? { withNext } : {}),
});

/** The units on a tint of their own, with space above and below the text. */
export function onPanel(tone: PanelTone, room: Room, padding: number, fill: (inside: Room, panel: Panel) => readonly Unit[]): Unit[] {
  const panel: Panel = { tone, start: room.start, width: room.width };
  const inside = { ...indented(room, padding + 6), width: room.width - 2 * padding - 6 };
  const units = fill(inside, panel).map((unit) => ({ ...unit, panel }));
  const last = units.length - 1;
  return [
    gap(padding, panel, true),
    ...units.map((unit, index) => (index === last ? { ...unit, withNext: true } : unit)),
    gap(padding, panel),
  ];
}
