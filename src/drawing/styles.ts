/** How a document looks: sizes in points, colours as they are printed. Readable in black and white. */

/** A4, in points; `narrow` is the margin where everything has to stand on one page, and what printers still print. */
export const PAGE = { width: 595.28, height: 841.89, margin: 48, narrow: 30 } as const;

export const INKS = {
  ink: '#16302f',
  soft: '#3f5654',
  deep: '#083f3c',
  training: '#5b2a86',
} as const;
export type Ink = keyof typeof INKS;

export interface TextStyle {
  readonly weight: 'regular' | 'bold';
  readonly size: number;
  /** Height of one line. */
  readonly leading: number;
  readonly ink: Ink;
}

const style = (weight: TextStyle['weight'], size: number, leading: number, ink: Ink): TextStyle => ({ weight, size, leading, ink });

export const STYLES = {
  masthead: style('bold', 22, 27, 'deep'),
  route: style('regular', 12, 17, 'soft'),
  section: style('bold', 14, 18, 'deep'),
  part: style('bold', 11.5, 15, 'deep'),
  label: style('bold', 9.5, 12.5, 'ink'),
  value: style('regular', 10.5, 14.5, 'ink'),
  body: style('regular', 10.5, 14.5, 'ink'),
  strong: style('bold', 10.5, 14.5, 'ink'),
  smallMasthead: style('bold', 17, 21, 'deep'),
  smallRoute: style('regular', 11, 21, 'soft'),
  brief: style('regular', 9, 12, 'ink'),
  briefStrong: style('bold', 9, 12, 'ink'),
  help: style('regular', 8.5, 11, 'soft'),
  remark: style('bold', 8.5, 11, 'ink'),
  running: style('regular', 8.5, 11, 'soft'),
  runningStrong: style('bold', 8.5, 11, 'deep'),
} as const satisfies Readonly<Record<string, TextStyle>>;

/** What stands across the pages of a made-up case: how much of the diagonal it takes, and how much of it is seen. */
export const WATERMARK = { across: 0.86, opacity: 0.16, above: style('bold', 11, 14, 'training') } as const;

/** Widths of drawn lines. */
export const STROKES = { hair: 0.5, ruled: 0.6, box: 0.9, tick: 1.6, bar: 3 } as const;
/** How dark lines are; a ruled line is there to be written on, and stays behind the writing. */
export const LINES = { hair: '#b9c2bd', ruled: '#8a9793', strong: '#083f3c', box: '#16302f' } as const;

/** What stands behind a group of lines: a tint, and a bar at its start whose width tells the tones apart without colour. */
export const PANELS = {
  value: { fill: '#f4f7f5', bar: '#8fb0aa', barWidth: 1.5 },
  note: { fill: '#eef4f2', bar: '#0d5c57', barWidth: 3 },
  careful: { fill: '#fdf5e4', bar: '#7a4b00', barWidth: 5 },
  never: { fill: '#fbeeee', bar: '#a51d1d', barWidth: 7 },
} as const;
export type PanelTone = keyof typeof PANELS;

/** Space kept around things. */
export const SPACE = { section: 22, part: 14, block: 12, line: 3, panel: 8, indent: 12 } as const;
/** One line to write on by hand: 8 mm. */
export const RULED_LINE = 22.5;
/** A box to tick, and the space to its label. */
export const TICK_BOX = { size: 11, gap: 6, apart: 20 } as const;
