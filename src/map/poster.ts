import type { Pathway } from '#pathways/follow.ts';
import { PATHWAY_VERSION } from '#pathways/version.ts';
import type { Poster, PosterPage, PosterText } from '#src/drawing/poster.ts';
import { STYLES, type TextStyle } from '#src/drawing/styles.ts';
import { passageIn } from '#src/drawing/units.ts';
import { dateInWords } from '#src/language/dates.ts';
import type { Say } from '#src/language/say.ts';
import { type Band, bandsOf } from './bands.ts';
import { type MeasureText, TYPE } from './boxes.ts';
import { graphOf } from './graph.ts';
import { drawingOf } from './layout.ts';
import { legendAt } from './poster-legend.ts';
import { bandAt } from './poster-shapes.ts';
import { wordsOn } from './words.ts';

/** Both pathways as pages to print: the drawing of the screen, cut into parts that stand side by side. */

/** A3 across, in points. */
const PAPER = { width: 1190.55, height: 841.89, margin: 34 } as const;
/** Room for the title above the drawing, and for the legend and the small print below it. */
const HEAD = 44;
const FOOT = 62;
const GAP = 18;
/** How large the drawing may be, the largest first; the last is the one that is read from an arm’s length and no further. */
const SCALES = [0.75, 0.7, 0.65, 0.6, 0.55, 0.5] as const;

const ROOM = { width: PAPER.width - 2 * PAPER.margin, height: PAPER.height - 2 * PAPER.margin - HEAD - FOOT } as const;

/** The width of one line of text in a style, in points. */
export type MeasureOnPaper = (text: string, style: TextStyle) => number;

/** @param say reads the namespaces of the map, in English */
export function posterOf(say: Say, measure: MeasureOnPaper, madeOn: Date): Poster {
  const title = say('trainer-map:poster.heading');
  const sheets = (['adult', 'child'] as const).flatMap((pathway) => sheetsFor(pathway, say, measure));
  const pages = sheets.map(({ pathway, bands, largest }, index): PosterPage => {
    const scale = Math.min(
      largest,
      (ROOM.width - GAP * (bands.length - 1)) / bands.reduce((all, { width }) => all + width, 0),
      ...bands.map(({ height }) => ROOM.height / height),
    );
    const wide = bands.reduce((all, { width }) => all + width * scale, GAP * (bands.length - 1));
    let x = PAPER.margin + (ROOM.width - wide) / 2;
    const parts = bands.map((band) => {
      const part = bandAt(band, { x, y: PAPER.margin + HEAD, scale, measure });
      x += band.width * scale + GAP;
      return part;
    });
    const legend = legendAt({ x: PAPER.margin, y: PAPER.height - PAPER.margin - FOOT + 14 }, say, measure, sheets.length > 1);
    const numbered = say('trainer-map:poster.page', { page: index + 1, pages: sheets.length });
    return {
      width: PAPER.width,
      height: PAPER.height,
      shapes: [...parts.flatMap(({ shapes }) => shapes), ...legend.shapes],
      texts: [
        ...heading(title, say(`trainer-map:pathwayNames.${pathway}`), measure),
        ...parts.flatMap(({ texts }) => texts),
        ...legend.texts,
        ...smallPrint(say, measure, madeOn, numbered),
      ],
    };
  });
  return { title, language: 'en', pages };
}

interface Sheet {
  readonly pathway: Pathway;
  readonly bands: readonly Band[];
  /** How large its parts may be. */
  readonly largest: number;
}

/** The sheets of a pathway: as large as it can be drawn without taking one more of them. */
function sheetsFor(pathway: Pathway, say: Say, measure: MeasureOnPaper): readonly Sheet[] {
  const graph = graphOf(pathway);
  const inType: MeasureText = (text, type) => measure(text, TYPE[type]);
  const drawing = drawingOf(graph, wordsOn(graph, say), inType);
  const tried = SCALES.map((largest) =>
    sheetsOf(bandsOf(drawing, ROOM.height / largest), largest).map((bands) => ({ pathway, bands, largest })),
  );
  const fewest = Math.min(...tried.map(({ length }) => length));
  return tried.find(({ length }) => length === fewest) ?? [];
}

/** Which parts stand on a page together: as many as fit beside each other. */
function sheetsOf(bands: readonly Band[], scale: number): readonly (readonly Band[])[] {
  const sheets: Band[][] = [];
  let taken = 0;
  for (const band of bands) {
    const wide = band.width * scale + GAP;
    const last = sheets.at(-1);
    if (last === undefined || taken + wide > ROOM.width + GAP) {
      sheets.push([band]);
      taken = wide;
    } else {
      last.push(band);
      taken += wide;
    }
  }
  return sheets;
}

const line = (text: string, style: TextStyle, x: number, baseline: number, role: PosterText['role']): PosterText => ({
  lines: [{ text, style, x, baseline }],
  role,
  passage: passageIn(text),
});

function heading(title: string, pathway: string, measure: MeasureOnPaper): readonly PosterText[] {
  const baseline = PAPER.margin + 18;
  return [
    line(title, STYLES.masthead, PAPER.margin, baseline, 'H1'),
    line(pathway, STYLES.section, PAPER.width - PAPER.margin - measure(pathway, STYLES.section), baseline, 'H2'),
  ];
}

function smallPrint(say: Say, measure: MeasureOnPaper, madeOn: Date, numbered: string): readonly PosterText[] {
  const baseline = PAPER.height - PAPER.margin;
  const day = new Intl.DateTimeFormat('en-CA', { timeZone: 'Europe/London' }).format(madeOn);
  const version = say('trainer-map:poster.version', { version: PATHWAY_VERSION, date: dateInWords(day, 'en') });
  const [draft, said] = [say('trainer-map:poster.draft'), `${version} · ${numbered}`];
  return [
    line(draft, STYLES.remark, PAPER.margin, baseline, 'P'),
    line(said, STYLES.help, PAPER.width - PAPER.margin - measure(said, STYLES.help), baseline, 'P'),
  ];
}
