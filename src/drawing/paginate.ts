import type { Unit } from './units.ts';

/** A unit and the height at which it stands on its page, from the top of the paper. */
export interface PlacedUnit {
  readonly unit: Unit;
  readonly y: number;
}

/** Where the body of a page may stand; the first page has no header and begins higher. */
interface Body {
  readonly first: number;
  readonly top: number;
  readonly bottom: number;
}

/** A run too long for any page begins where at least this much of a page is left. */
const START = 0.25;

/**
 * Fills pages with units from the top. Units that stay together move to the next page together,
 * unless a page could not hold them anyway; space above a unit is dropped at the top of a page.
 */
export function paginate(units: readonly Unit[], { first, top, bottom }: Body): readonly (readonly PlacedUnit[])[] {
  const pages: PlacedUnit[][] = [[]];
  let y = first;
  const turn = () => {
    pages.push([]);
    y = top;
  };
  const place = (unit: Unit) => {
    const page = pages.at(-1) as PlacedUnit[];
    if (page.length > 0) y += unit.space;
    page.push({ unit, y });
    y += unit.height;
  };
  for (const together of runsOf(units, bottom - top)) {
    const isEmpty = pages.at(-1)?.length === 0;
    const [head] = together;
    if (head?.breakBefore && !isEmpty) turn();
    else if (!isEmpty && y + heightOf(together) > bottom && (fitsAPage(together, bottom - top) || bottom - y < (bottom - top) * START))
      turn();
    for (const unit of together) {
      if (unit.breakBefore) continue;
      if ((pages.at(-1) as PlacedUnit[]).length > 0 && y + unit.space + unit.height > bottom) turn();
      place(unit);
    }
  }
  if (pages.length > 1 && pages.at(-1)?.length === 0) pages.pop();
  return pages;
}

/** The units in runs that stay together; what makes a run too long for any page is broken, where it can be. */
function runsOf(units: readonly Unit[], room: number): readonly (readonly Unit[])[] {
  return chains(units).flatMap((run) =>
    fitsAPage(run, room) || run.every(({ broken }) => broken === undefined) ? [run] : runsOf(run.flatMap(partsOf), room),
  );
}

const partsOf = (unit: Unit): readonly Unit[] =>
  unit.broken === undefined ? [unit] : unit.broken.map((part) => (unit.panel === undefined ? part : { ...part, panel: unit.panel }));

/** A chain with its inner spaces, and the space above it. */
const heightOf = (units: readonly Unit[]): number => units.reduce((sum, { space, height }) => sum + space + height, 0);
const fitsAPage = (units: readonly Unit[], room: number): boolean => heightOf(units) - (units[0]?.space ?? 0) <= room;

/** The units in runs that stay together; a run too long for any page is broken where it has to be. */
function chains(units: readonly Unit[]): readonly (readonly Unit[])[] {
  const runs: Unit[][] = [];
  let run: Unit[] = [];
  for (const unit of units) {
    run.push(unit);
    if (unit.withNext) continue;
    runs.push(run);
    run = [];
  }
  return run.length > 0 ? [...runs, run] : runs;
}
