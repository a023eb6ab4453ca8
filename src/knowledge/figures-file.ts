import { writeCsv } from '#src/directory/csv.ts';
import { LEVELS, MEASURES, type Measure, type When } from './check.ts';
import type { Figures } from './figures.ts';
import type { KnowledgeQuestionId } from './questions.ts';

/** The figures of a group as a table for a spreadsheet program. */

const COLUMNS = ['section', 'item', 'before', 'after'] as const;

/** The words that stand in the table; every number stands in a cell of its own. */
export interface FigureWords {
  readonly measure: (measure: Measure) => string;
  readonly level: (level: number) => string;
  readonly people: string;
  readonly mean: string;
  readonly high: string;
  readonly highPercent: string;
  readonly right: string;
  readonly answered: string;
  readonly question: (id: KnowledgeQuestionId) => string;
}

type Row = Readonly<Record<(typeof COLUMNS)[number], string>>;

/** What is not said because of few people is an empty cell. */
const row = (section: string, item: string, of: (when: When) => number | null): Row => ({
  section,
  item,
  before: String(of('before') ?? ''),
  after: String(of('after') ?? ''),
});

/** Text in CSV; no cell of it runs as a formula. */
export function figuresAsCsv({ levels, questions }: Figures, words: FigureWords): string {
  const rows = MEASURES.flatMap((measure) => {
    const of = levels[measure];
    const title = words.measure(measure);
    return [
      ...LEVELS.map((level, index) => row(title, words.level(level), (when) => of[when].counts[index] ?? 0)),
      row(title, words.people, (when) => of[when].people),
      row(title, words.mean, (when) => of[when].mean),
      row(title, words.high, (when) => of[when].high),
      row(title, words.highPercent, (when) => of[when].highPercent),
    ];
  });
  const [first] = questions;
  const answered = first === undefined ? [] : [row(words.right, words.answered, (when) => first.rights[when].people)];
  const rights = questions.map(({ id, rights: of }) => row(words.right, words.question(id), (when) => of[when].right));
  return writeCsv(COLUMNS, [...rows, ...answered, ...rights]);
}
