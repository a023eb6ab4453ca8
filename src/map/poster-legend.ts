import type { PosterShape, PosterText, Spot } from '#src/drawing/poster.ts';
import { STYLES } from '#src/drawing/styles.ts';
import { passageIn } from '#src/drawing/units.ts';
import type { Say } from '#src/language/say.ts';
import type { MeasureOnPaper } from './poster.ts';
import { ON_PAPER } from './poster-shapes.ts';

const ENTRIES = ['question', 'junction', 'continues', 'nrm', 'dtn', 'none'] as const;
const KEY = { width: 22, height: 12 } as const;

/** What the shapes mean, in a row. */
export function legendAt(
  { x, y }: Spot,
  say: Say,
  measure: MeasureOnPaper,
  isCut: boolean,
): { readonly shapes: readonly PosterShape[]; readonly texts: readonly PosterText[] } {
  const shapes: PosterShape[] = [];
  const texts: PosterText[] = [];
  let at = x;
  const write = (text: string) => {
    texts.push({ lines: [{ text, style: STYLES.help, x: at, baseline: y + 9 }], role: 'P', passage: passageIn(text) });
    at += measure(text, STYLES.help) + 18;
  };
  for (const entry of ENTRIES) {
    shapes.push(...keyOf(entry, at, y));
    at += KEY.width + 6;
    write(say(`trainer-map:legend.${entry}`));
  }
  if (isCut) write(say('trainer-map:poster.goesOn'));
  return { shapes, texts };
}

function keyOf(entry: (typeof ENTRIES)[number], x: number, y: number): readonly PosterShape[] {
  const look = ON_PAPER[entry === 'nrm' ? 'nrm-adult' : entry];
  const { width, height } = KEY;
  if (entry === 'junction') {
    const points = [
      { x: x + width / 2, y },
      { x: x + width, y: y + height / 2 },
      { x: x + width / 2, y: y + height },
      { x, y: y + height / 2 },
    ];
    return [{ ...look, thick: 0.8, kind: 'path', points, closed: true }];
  }
  const box = { ...look, thick: 0.8, kind: 'box', x, y, width, height, round: entry === 'continues' ? height / 2 : 2 } as const;
  const isEnding = entry === 'nrm' || entry === 'dtn' || entry === 'none';
  return isEnding ? [box, { ...box, fill: look.stroke, width: 4, round: 0.5 }] : [box];
}
