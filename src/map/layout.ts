import { Graph, layout } from '@dagrejs/dagre';
import { type Box, boxFor, type Label, labelFor, type MeasureText, TYPE } from './boxes.ts';
import { type Line, linesOf, type MapState, type PathwayGraph } from './graph.ts';
import { arrowAt, type Point, smooth, toDiamond } from './lines.ts';
import type { MapWords } from './words.ts';

/** Where everything of a map stands, in units of its own: about one to a pixel, from the top left corner. */

/** A state where it stands. */
export interface PlacedState extends Box {
  readonly state: MapState;
  /** Its upper left corner. */
  readonly x: number;
  readonly y: number;
}

/** A line where it runs. */
export interface PlacedLine {
  readonly line: Line;
  readonly points: readonly Point[];
  /** The three corners of the arrow at its end. */
  readonly arrow: readonly Point[];
  readonly label: Label & Point;
}

export interface Drawing {
  readonly width: number;
  readonly height: number;
  /** From the top down, and on one level from the left. */
  readonly states: readonly PlacedState[];
  readonly lines: readonly PlacedLine[];
}

const MARGIN = 16;

/** Lays a graph out from the top down, each box as large as its words. */
export function drawingOf(graph: PathwayGraph, words: MapWords, measure: MeasureText): Drawing {
  const lines = linesOf(graph);
  const plan = new Graph({ multigraph: false });
  plan.setGraph({ rankdir: 'TB', ranksep: 26, nodesep: 28, edgesep: 18, marginx: MARGIN, marginy: MARGIN });
  plan.setDefaultEdgeLabel(() => ({}));
  const boxes = new Map(graph.states.map((state) => [state.id, boxFor(state, words, measure)]));
  const labels = new Map(lines.map((line) => [line.id, labelFor(words.line(line), measure)]));
  for (const { id } of graph.states) plan.setNode(id, { ...sizeOf(boxes.get(id)) });
  for (const line of lines) {
    const label = labels.get(line.id);
    plan.setEdge(line.from, line.to, {
      ...sizeOf(label),
      labelpos: 'c',
      minlen: stepsDown(line, graph, lines),
      weight: weightOf(line, lines),
    });
  }
  layout(plan);
  const reached = (points: readonly Point[], id: string): readonly Point[] => {
    const box = boxes.get(id);
    return box?.shape === 'diamond' ? toDiamond(points, { ...box, ...pointOf(plan.node(id)) }) : points;
  };
  const { width = 0, height = 0 } = plan.graph() as { width?: number; height?: number };
  const states = graph.states.map((state): PlacedState => {
    const at = pointOf(plan.node(state.id));
    const box = boxes.get(state.id) as Box;
    return { ...box, state, x: at.x - box.width / 2, y: at.y - box.height / 2 };
  });
  return {
    width,
    height,
    states: states.toSorted((one, other) => one.y + one.height / 2 - (other.y + other.height / 2) || one.x - other.x),
    lines: lines.map((line) => {
      const edge = plan.edge(line.from, line.to) as unknown as Point & { readonly points: readonly Point[] };
      const points = smooth(reached(reached(edge.points, line.from).toReversed(), line.to).toReversed());
      return { line, points, arrow: arrowAt(points), label: { ...(labels.get(line.id) as Label), x: edge.x, y: edge.y } };
    }),
  };
}

/** What dagre has put on a node: the middle of it. */
const pointOf = (node: unknown): Point => {
  const { x, y } = node as Point;
  return { x, y };
};

const sizeOf = (box: { readonly width: number; readonly height: number } | undefined) => ({
  width: box?.width ?? TYPE.text.leading,
  height: box?.height ?? TYPE.text.leading,
});

/** Endings that one turning parts stand below each other, not beside: the map stays narrow enough to read. */
function stepsDown(line: Line, { states }: PathwayGraph, lines: readonly Line[]): number {
  const kindOf = (id: string) => states.find((state) => state.id === id)?.kind;
  if (kindOf(line.from) !== 'junction') return 1;
  const ends = lines.filter(({ from, to }) => from === line.from && kindOf(to) === 'outcome');
  return Math.max(1, ends.indexOf(line) + 1);
}

/** What every case takes is drawn as straight as can be. */
const weightOf = (line: Line, lines: readonly Line[]): number => (lines.filter(({ from }) => from === line.from).length === 1 ? 4 : 1);
