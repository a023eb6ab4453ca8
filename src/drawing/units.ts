import { languageOf, mayNeedShaping, runsRightToLeft } from './shaping/scripts.ts';
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
  /** What it is broken into where no page could hold it whole. */
  readonly broken?: readonly Unit[];
  /** Begins a new page. */
  readonly breakBefore?: true;
}

export interface Panel {
  readonly tone: PanelTone;
  readonly start: number;
  readonly width: number;
}

export type Piece = TextPiece | RulePiece | BoxPiece | CutPiece | PanelPiece;

/** What a text is, for those who read the document by ear; `running` text stands on every page and is not read out. */
export type Role = 'H1' | 'H2' | 'H3' | 'P' | 'Lbl' | 'running';

export interface TextPiece {
  readonly kind: 'text';
  readonly text: string;
  readonly style: TextStyle;
  readonly start: number;
  readonly top: number;
  readonly width: number;
  readonly role: Role;
  /** The same for all lines of one text. */
  readonly passage: Passage;
  /** Whether the paragraph that the line is of runs from right to left. */
  readonly rightToLeft: boolean;
}

/** One text, whatever lines and pages it takes. */
export interface Passage {
  /** Where its script tells that it is not in the language of the document. */
  readonly language: string | null;
  /** The list that it is an item of: the same object for all of its items. */
  readonly list?: object;
}

export interface RulePiece {
  readonly kind: 'rule';
  readonly line: 'hair' | 'ruled' | 'strong';
  readonly start: number;
  readonly top: number;
  readonly width: number;
}

/** Where to cut: a dashed line around something. */
export interface CutPiece {
  readonly kind: 'cut';
  readonly start: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** A tint behind lines that are one unit with it, or the bar at its start. */
export interface PanelPiece {
  readonly kind: 'panel' | 'bar';
  readonly tone: PanelTone;
  readonly start: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface BoxPiece {
  readonly kind: 'box';
  readonly ticked: boolean;
  /** That of its label. */
  readonly passage: Passage;
  readonly start: number;
  readonly top: number;
}

/** Which way the writing of a document runs. */
export type Direction = 'ltr' | 'rtl';

/** Where units are made: how much room a line has, and how wide words are. */
export interface Room {
  readonly direction: Direction;
  readonly start: number;
  readonly width: number;
  readonly measure: Measure;
}

/** The same room, a step further in. */
export const indented = (room: Room, by: number): Room => ({ ...room, start: room.start + by, width: room.width - by });

interface TextSetting {
  readonly space?: number;
  readonly role?: Role;
  readonly withNext?: boolean;
  readonly list?: object;
}

/** Lines in other scripts stand further apart: their marks stack higher and hang lower than those of Latin letters. */
const OTHER_SCRIPTS = 1.2;

/** A text as units, one for each line; `space` stands above the first. */
export function textUnits(
  text: string,
  ofText: TextStyle,
  { direction, start, width, measure }: Room,
  { space = 0, role = 'P', withNext = false, list }: TextSetting = {},
): Unit[] {
  const passage = passageIn(text, list);
  const style = mayNeedShaping(text) ? { ...ofText, leading: ofText.leading * OTHER_SCRIPTS } : ofText;
  const lines = text.split('\n').flatMap((paragraph) => {
    const rightToLeft = runsRightToLeft(paragraph);
    return wrap(paragraph, width, style, measure).map((line): readonly TextPiece[] => {
      if (line === '') return [];
      const wide = measure(line, style);
      // Where the document runs the other way, a paragraph from right to left begins at the right.
      const from = rightToLeft && direction === 'ltr' ? start + width - wide : start;
      return [{ kind: 'text', text: line, style, start: from, top: 0, width: wide, role, passage, rightToLeft }];
    });
  });
  return lines.map((pieces, index) => ({ height: style.leading, space: index === 0 ? space : 0, pieces, withNext }));
}

export const passageIn = (text: string, list?: object): Passage =>
  list === undefined ? { language: languageOf(text) } : { language: languageOf(text), list };

/** The passage that a line belongs to; one of its own where the line is empty. */
export const passageOf = ({ pieces: [first] }: Unit): Passage =>
  first?.kind === 'text' || first?.kind === 'box' ? first.passage : { language: null };

/** A paragraph that leaves no single line behind on either page; a short one stays whole. */
export const kept = (units: readonly Unit[], withNext = false): Unit[] =>
  units.map((unit, index) => {
    const fromEnd = units.length - 1 - index;
    return { ...unit, withNext: fromEnd === 0 ? withNext : units.length <= 4 || index === 0 || fromEnd === 1 };
  });

/** The units on a tint of their own, with space above and below the text. */
export function onPanel(tone: PanelTone, room: Room, padding: number, fill: (inside: Room) => readonly Unit[]): Unit[] {
  const panel: Panel = { tone, start: room.start, width: room.width };
  const inside = { ...indented(room, padding + 6), width: room.width - 2 * padding - 6 };
  const edge: Unit = { height: padding, space: 0, pieces: [], panel };
  const units = fill(inside).map((unit) => ({ ...unit, panel }));
  const last = units.length - 1;
  return [{ ...edge, withNext: true }, ...units.map((unit, index) => (index === last ? { ...unit, withNext: true } : unit)), edge];
}
