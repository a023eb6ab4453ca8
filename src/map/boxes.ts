import type { TextStyle } from '#src/drawing/styles.ts';
import { wrap } from '#src/drawing/wrap.ts';
import type { MapState } from './graph.ts';
import type { MapWords } from './words.ts';

/** How large the boxes of a map are: as large as the words in them. */

/** The kinds of text in a map. */
export const TYPE = {
  text: { weight: 'regular', size: 15, leading: 19, ink: 'ink' },
  strong: { weight: 'bold', size: 15, leading: 19, ink: 'ink' },
  small: { weight: 'regular', size: 13, leading: 17, ink: 'soft' },
} as const satisfies Readonly<Record<string, TextStyle>>;
export type TypeOfText = keyof typeof TYPE;

/** The width of one line of text. */
export type MeasureText = (text: string, style: TypeOfText) => number;

export interface TextLine {
  readonly text: string;
  readonly type: TypeOfText;
}

export interface Label {
  readonly width: number;
  readonly height: number;
  readonly lines: readonly TextLine[];
}

export type Shape = 'box' | 'diamond' | 'ending' | 'pill';
export interface Box extends Label {
  readonly shape: Shape;
}

const WIDEST = { box: 220, diamond: 150, ending: 200, pill: 180, label: 150 } as const;
const PADDING = { x: 14, y: 10 } as const;
/** How much wider than its words a diamond is; it is as much higher as it has to be for them to fit. */
const DIAMOND = 1.75;

const SHAPES = { question: 'box', junction: 'diamond', outcome: 'ending', continues: 'pill' } as const;

export function boxFor(state: MapState, words: MapWords, measure: MeasureText): Box {
  const { kind, title, note } = words.state(state);
  const shape = SHAPES[state.kind];
  const texts: readonly TextLine[] =
    shape === 'ending'
      ? [
          { text: kind, type: 'small' },
          { text: title, type: 'strong' },
          { text: note ?? '', type: 'small' },
        ]
      : [{ text: title, type: shape === 'diamond' ? 'small' : 'text' }];
  const label = wrapped(texts, WIDEST[shape], measure);
  if (shape !== 'diamond') return { shape, lines: label.lines, width: label.width + 2 * PADDING.x, height: label.height + 2 * PADDING.y };
  return { shape, lines: label.lines, width: label.width * DIAMOND, height: label.height / (1 - 1 / DIAMOND) + PADDING.y };
}

/** The words beside a line, each on a line of its own. */
export const labelFor = (texts: readonly string[], measure: MeasureText): Label => {
  const { lines, width, height } = wrapped(
    texts.map((text) => ({ text, type: 'small' })),
    WIDEST.label,
    measure,
  );
  return { lines, width: width + 8, height: height + 4 };
};

function wrapped(texts: readonly TextLine[], widest: number, measure: MeasureText): Label {
  const measureIn = (type: TypeOfText) => (text: string) => measure(text, type);
  const lines = texts.flatMap(({ text, type }) => wrap(text, widest, TYPE[type], measureIn(type)).map((line) => ({ text: line, type })));
  return {
    lines,
    width: Math.max(...lines.map(({ text, type }) => measure(text, type))),
    height: lines.reduce((all, { type }) => all + TYPE[type].leading, 0),
  };
}
