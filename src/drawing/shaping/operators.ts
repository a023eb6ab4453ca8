import { type EmbeddedFont, utf16 } from './embedded-font.ts';
import type { Glyph, ShapedText } from './script-font.ts';

const TRAILING_JOINERS = /[\u200c\u200d]+$/;

/** Where a piece of a line begins, in points from the bottom left corner of the page. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/**
 * The PDF operators that draw shaped text. The first glyph of each cluster carries the text of the
 * whole cluster; the others are drawn as forms, outside the text, or a reader would find them twice.
 */
export function operatorsOf(text: string, { glyphs }: ShapedText, rightToLeft: boolean, font: EmbeddedFont, { x, y, size }: Place): string {
  const carried = carriedTexts(text, glyphs, rightToLeft);
  const scale = (size / font.source.unitsPerEm).toFixed(5);
  const forms: string[] = [];
  const shown: string[] = [];
  let codes = '';
  /** Where the glyph belongs, where the reader's pen is, and how far above the line, in thousandths of the size. */
  let [pen, at, rise] = [0, 0, 0];
  const show = () => {
    if (codes !== '') shown.push(`[${codes}] TJ`);
    codes = '';
  };
  for (const glyph of glyphs) {
    const own = carried.get(glyph);
    if (own === undefined) {
      const form = font.formOf(glyph.id);
      const [left, base] = [x + (pen + glyph.x) * size, y + glyph.y * size];
      if (form !== null) forms.push(`q ${scale} 0 0 ${scale} ${left.toFixed(2)} ${base.toFixed(2)} cm /${form} Do Q`);
    } else {
      const lifted = Math.round(glyph.y * 1000);
      if (lifted !== rise) {
        show();
        shown.push(`${((lifted * size) / 1000).toFixed(3)} Ts`);
        rise = lifted;
      }
      const back = Math.round(at - (pen + glyph.x) * 1000);
      codes += `${back === 0 ? '' : `${back} `}<${font.codeOf(glyph.id, own)}>`;
      at += font.advanceOf(glyph.id) - back;
    }
    pen += glyph.advance;
  }
  show();
  if (rise !== 0) shown.push('0 Ts');
  // A tick before it may have left the text invisible.
  const drawn = [`BT 0 Tr /${font.name} ${size} Tf 1 0 0 1 ${x.toFixed(2)} ${y.toFixed(2)} Tm`, ...shown, 'ET', ...forms].join('\n');
  // The forms leave gaps in the text, at which some readers would part a word; the whole word is told as well.
  const isWhole = forms.length === 0 || rightToLeft;
  return isWhole ? drawn : `/Span <</ActualText <FEFF${utf16(text)}>>> BDC\n${drawn}\nEMC`;
}

/** The text of each cluster, on the glyph that is read first of it. */
function carriedTexts(text: string, glyphs: readonly Glyph[], rightToLeft: boolean): ReadonlyMap<Glyph, string> {
  const starts = [...new Set(glyphs.map(({ cluster }) => cluster))].sort((one, other) => one - other);
  const texts = withJoiners(
    starts.map((start, index) => text.slice(start, starts[index + 1])),
    rightToLeft,
  );
  const carried = new Map<Glyph, string>();
  const met = new Set<number>();
  for (const glyph of rightToLeft ? [...glyphs].reverse() : glyphs) {
    if (met.has(glyph.cluster)) continue;
    met.add(glyph.cluster);
    const cluster = texts[starts.indexOf(glyph.cluster)] as string;
    // A reader takes glyphs from left to right and turns them round afterwards, letter by letter.
    if (cluster !== '') carried.set(glyph, rightToLeft ? [...cluster].reverse().join('') : cluster);
  }
  return carried;
}

/**
 * Joiners put where a reader keeps them: pdf.js passes over a glyph whose text ends in one. They end
 * the text that is turned round, and begin the next where it is not.
 */
function withJoiners(clusters: readonly string[], rightToLeft: boolean): readonly string[] {
  const texts = [...clusters];
  for (let at = 0; at < texts.length; at += 1) {
    const [joiners] = TRAILING_JOINERS.exec(texts[at] as string) ?? [];
    const to = rightToLeft ? at - 1 : at + 1;
    if (joiners === undefined || texts[to] === undefined || (rightToLeft && joiners !== texts[at])) continue;
    texts[at] = (texts[at] as string).slice(0, -joiners.length);
    texts[to] = rightToLeft ? texts[to] + joiners : joiners + texts[to];
  }
  return texts;
}
