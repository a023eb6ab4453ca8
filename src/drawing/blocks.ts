import type { Block, ChecklistItem, ContactRow, Notice } from '#src/documents/model.ts';
import { asideUnits } from './aside.ts';
import { briefBulletUnits, briefNoticeUnits, briefUnits } from './brief.ts';
import { columns, row } from './columns.ts';
import { choiceUnits, fieldUnits, optionUnits } from './fields.ts';
import { SPACE, STYLES, type TextStyle, TICK_BOX } from './styles.ts';
import { tearOffUnits } from './tear-off.ts';
import { indented, kept, onPanel, type Piece, passageOf, type Room, textUnits, type Unit } from './units.ts';

/** Turns each block of a document into units, in reading order. */
export function blockUnits(block: Block, room: Room): readonly Unit[] {
  switch (block.kind) {
    case 'heading':
      return block.level === 1 ? sectionUnits(block.text, room) : partUnits(block.text, room);
    case 'paragraph':
      return kept(textUnits(block.text, block.small ? STYLES.help : STYLES.body, room, { space: block.small ? SPACE.line : 7 }));
    case 'notice':
      return block.brief ? briefNoticeUnits(block, room) : noticeUnits(block, room);
    case 'bullets':
      return block.brief ? briefBulletUnits(block.items, room) : bulletsUnits(block.items, room);
    case 'facts':
      return block.rows.flatMap(({ label, value }) => factUnits(label, value, room));
    case 'field':
      return fieldUnits(block, room);
    case 'choice':
      return choiceUnits(block, room);
    case 'checklist':
      return block.items.flatMap((item, index) => itemUnits(item, index + 1, room));
    case 'contacts':
      return block.rows.flatMap((contact) => contactUnits(contact, room));
    case 'brief':
      return block.rows.flatMap((one) => briefUnits(one, room));
    case 'aside':
      return asideUnits(block, room, blockUnits);
    case 'tear-off':
      return [tearOffUnits(block, room)];
    case 'page-break':
      return [{ height: 0, space: 0, pieces: [], breakBefore: true }];
  }
}

/** A section's title, underlined; it never stands alone at the foot of a page. */
function sectionUnits(text: string, room: Room): Unit[] {
  return [
    ...textUnits(text, STYLES.section, room, { space: SPACE.section, role: 'H2', withNext: true }),
    { height: 6, space: 0, pieces: [{ kind: 'rule', line: 'strong', start: room.start, top: 3, width: room.width }], withNext: true },
  ];
}

const partUnits = (text: string, room: Room): Unit[] =>
  textUnits(text, STYLES.part, room, { space: SPACE.part, role: 'H3', withNext: true }).map((unit) => ({
    ...unit,
    height: unit.height + 3,
  }));

function noticeUnits({ tone, title, text, items = [] }: Notice, room: Room): Unit[] {
  const [above, ...rest] = onPanel(tone, room, SPACE.panel, (inside) => [
    ...(title === undefined ? [] : textUnits(title, STYLES.strong, inside, { withNext: true })),
    ...(text === undefined ? [] : textUnits(text, STYLES.body, inside, { space: title === undefined ? 0 : 2 })),
    ...bulletsUnits(items, inside),
  ]);
  return above === undefined ? [] : [{ ...above, space: SPACE.block }, ...rest];
}

function bulletsUnits(items: readonly string[], room: Room): Unit[] {
  const list = {};
  return items.flatMap((item) => bulletUnits(item, list, STYLES.body, room));
}

function bulletUnits(text: string, list: object, style: TextStyle, room: Room): Unit[] {
  const [top, ...more] = textUnits(text, style, indented(room, SPACE.indent), { space: SPACE.line, list });
  if (top === undefined) return [];
  const bullet: Piece = {
    kind: 'text',
    text: '•',
    style,
    start: room.start,
    top: 0,
    width: room.measure('•', style),
    role: 'Lbl',
    passage: passageOf(top),
    rightToLeft: false,
  };
  return kept([{ ...top, pieces: [bullet, ...top.pieces] }, ...more]);
}

/** A label and what is known, with a hairline under the pair. */
function factUnits(label: string, value: string, room: Room): Unit[] {
  const { first, second } = columns(room);
  const units = row(textUnits(label, STYLES.label, first), textUnits(value, STYLES.value, second), 4);
  const line: Unit = { height: 5, space: 0, pieces: [{ kind: 'rule', line: 'hair', start: room.start, top: 4, width: room.width }] };
  return units.length === 1 ? [...units.map((unit) => ({ ...unit, withNext: true })), line] : [...units, line];
}

/** Something to do: its box and number, what it says, how binding it is, and whom to reach. */
function itemUnits({ title, done, level, detail, contacts }: ChecklistItem, number: number, room: Room): Unit[] {
  const inside = indented(room, TICK_BOX.size + TICK_BOX.gap);
  const [top, ...more] = optionUnits(`${number}. ${title}`, done, room, { style: STYLES.strong });
  if (top === undefined) return [];
  return [
    { ...top, space: SPACE.part, withNext: true },
    ...more.map((unit) => ({ ...unit, withNext: true })),
    ...textUnits(level, STYLES.help, inside, { space: 1, withNext: detail !== undefined }),
    // The first number to ring stays with what to ring it for.
    ...kept(detail === undefined ? [] : textUnits(detail, STYLES.body, inside, { space: 1 }), contacts.length > 0),
    ...contacts.flatMap((contact) => contactUnits(contact, inside)),
  ];
}

/** Whom to reach, how, and what to know first. */
function contactUnits({ name, ways, notes }: ContactRow, room: Room): Unit[] {
  const inside = indented(room, SPACE.indent);
  const { first, second } = columns(inside);
  const reach = ways.flatMap((way, index) => textUnits(way, index === 0 ? STYLES.strong : STYLES.value, second));
  const who = row(textUnits(name, STYLES.label, first), reach, 6);
  return [
    ...who.map((unit) => ({ ...unit, withNext: who.length === 1 && notes.length > 0 })),
    ...notes.flatMap((note, index) => textUnits(note, STYLES.help, inside, { space: 1, withNext: index < notes.length - 1 })),
  ];
}
