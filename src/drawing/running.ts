import type { DocumentModel } from '#src/documents/model.ts';
import { beside, stacked } from './columns.ts';
import { SPACE, STYLES } from './styles.ts';
import { type Room, textUnits, type Unit } from './units.ts';

/** What stands on every page: which document this is, the sentence that must not be missed, the page and the date. */

type Stack = ReturnType<typeof stacked>;

/** The title of the document, on its first page. */
export function masthead({ title, routeName, onePage }: DocumentModel, room: Room): Unit[] {
  if (onePage) {
    const half = { ...room, width: room.width / 2 };
    const names = textUnits(title, STYLES.smallMasthead, half, { role: 'H1' });
    return [{ ...beside(names, atEnd(textUnits(routeName, STYLES.smallRoute, half), room)), withNext: true }, underline(room)];
  }
  return [
    ...textUnits(title, STYLES.masthead, room, { role: 'H1', withNext: true }),
    ...(routeName === '' ? [] : textUnits(routeName, STYLES.route, room, { space: 1, withNext: true })),
    underline(room),
  ];
}

const underline = ({ start, width }: Room): Unit => ({
  height: 4,
  space: 5,
  pieces: [{ kind: 'rule', line: 'strong', start, top: 2, width }],
});

/** The head of every page but the first. */
export function headerOf({ title, routeName }: DocumentModel, room: Room): Stack {
  const half = { ...room, width: room.width / 2 - 6 };
  const names = beside(
    textUnits(title, STYLES.runningStrong, half, { role: 'running' }),
    atEnd(textUnits(routeName, STYLES.running, half, { role: 'running' }), room),
  );
  return stacked([names, line(room)]);
}

/** The foot of every page. */
export function footerOf({ notice, madeOn, pageOf }: DocumentModel, room: Room, page: number, pages: number): Stack {
  const half = { ...room, width: room.width / 2 - 6 };
  const numbered = pageOf.replace('{page}', String(page)).replace('{pages}', String(pages));
  return stacked([
    line(room),
    ...textUnits(notice, STYLES.runningStrong, room, { role: 'running' }),
    beside(
      textUnits(madeOn, STYLES.running, half, { role: 'running' }),
      atEnd(textUnits(numbered, STYLES.running, half, { role: 'running' }), room),
    ),
  ]);
}

const line = ({ start, width }: Room): Unit => ({
  height: 6,
  space: SPACE.line,
  pieces: [{ kind: 'rule', line: 'hair', start, top: 1, width }],
});

/** The same lines, each moved to the end of the room. */
const atEnd = (units: readonly Unit[], { start, width }: Room): Unit[] =>
  units.map((unit) => ({
    ...unit,
    pieces: unit.pieces.map((piece) => (piece.kind === 'text' ? { ...piece, start: start + width - piece.width } : piece)),
  }));
