import type { ReactNode } from 'react';
import { LEVELS, type Measure, WHENS, type When } from '#src/knowledge/check.ts';
import { HIGH, type LevelFigures } from '#src/knowledge/figures.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';

export interface LevelFiguresProps {
  readonly measure: Measure;
  readonly figures: Readonly<Record<When, LevelFigures>>;
}

/** How many people, at which level on average, and how many of them at a high one. */
export function SummaryTable({ measure, figures }: LevelFiguresProps) {
  const { t } = useTrainerWords('trainer-knowledge');
  const rows = [
    ['people', t('table.people'), ({ people }: LevelFigures) => String(people)],
    ['mean', t('table.mean'), ({ mean }: LevelFigures) => mean?.toFixed(1) ?? t('table.notSaid')],
    [
      'high',
      t('table.high', { level: HIGH }),
      ({ high, people, highPercent }: LevelFigures) =>
        highPercent === null ? t('table.of', { part: high, people }) : t('table.ofPercent', { part: high, people, percent: highPercent }),
    ],
  ] as const;
  return (
    <table className="figures">
      <caption>{t(`table.summary.${measure}`)}</caption>
      <Whens first={<td />} />
      <tbody>
        {rows.map(([id, title, of]) => (
          <tr key={id}>
            <th scope="row">{title}</th>
            {WHENS.map((when) => (
              <td key={when}>{of(figures[when])}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the chart shows, as numbers. */
export function LevelTable({ measure, figures }: LevelFiguresProps) {
  const { t } = useTrainerWords('trainer-knowledge');
  return (
    <table className="figures">
      <caption>{t(`table.counts.${measure}`)}</caption>
      <Whens first={<th scope="col">{t('table.level')}</th>} />
      <tbody>
        {LEVELS.map((level, index) => (
          <tr key={level}>
            <th scope="row">{level}</th>
            {WHENS.map((when) => (
              <td key={when}>{figures[when].counts[index]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** The two columns that every table of a group has. */
export function Whens({ first }: { readonly first: ReactNode }) {
  const { t } = useTrainerWords('trainer-knowledge');
  return (
    <thead>
      <tr>
        {first}
        {WHENS.map((when) => (
          <th scope="col" key={when}>
            {t(`when.${when}`)}
          </th>
        ))}
      </tr>
    </thead>
  );
}
