import { useId } from 'react';
import { LEVELS, WHENS, type When } from '#src/knowledge/check.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';
import type { LevelFiguresProps } from './level-tables.tsx';

/** Where the bars begin and how wide the longest is, in percent of the chart: the rest is for levels and values. */
const START = 11;
const WIDEST = 79;
/** Heights in em: a row of two bars, a bar, the space above the first row and below the last. */
const ROW = 3.3;
const BAR = 1.1;
const TOP = 1.7;
const BOTTOM = 3.4;
/** Up to so many people each has a line of their own. */
const EVERY_TICK = 6;

/** The bars of one level and the number at the end of each. */
const placeOf = (index: number, when: When): number => TOP + index * ROW + (when === 'before' ? 0.2 : 0.2 + BAR + 0.1);

/**
 * How many people were at each level, before and after, as bars that lie on their side so that there is room for them on a
 * phone. Lengths are percentages and heights are em: text is never scaled.
 */
export function GroupChart({ measure, figures }: LevelFiguresProps) {
  const { t } = useTrainerWords('trainer-knowledge');
  const id = useId();
  const most = Math.max(1, ...WHENS.flatMap((when) => figures[when].counts));
  const widthOf = (people: number) => (people / most) * WIDEST;
  const height = TOP + LEVELS.length * ROW + BOTTOM;
  const ticks = most <= EVERY_TICK ? Array.from({ length: most + 1 }, (_, tick) => tick) : [0, ...(most % 2 === 0 ? [most / 2] : []), most];
  const foot = height - BOTTOM;
  return (
    <figure className="group-chart">
      <figcaption>{t(`chart.${measure}`)}</figcaption>
      <ul className="chart-key" aria-hidden="true">
        {WHENS.map((when) => (
          <li key={when}>
            <svg className="swatch" aria-hidden="true">
              <Stripes id={`${id}-key-${when}`} />
              <Bar when={when} stripes={`${id}-key-${when}`} x="0" y="0" width="100%" height="100%" />
            </svg>
            {t(`when.${when}`)}
          </li>
        ))}
      </ul>
      <svg className="chart" height={`${height}em`} width="100%" role="img" aria-label={t('chart.says', { title: t(`chart.${measure}`) })}>
        <Stripes id={`${id}-stripes`} />
        <text className="axis" x="0" y="1em">
          {t('table.level')}
        </text>
        {ticks.map((tick) => (
          <g key={tick}>
            <line className="grid" x1={`${START + widthOf(tick)}%`} x2={`${START + widthOf(tick)}%`} y1={`${TOP}em`} y2={`${foot}em`} />
            <text className="axis" textAnchor="middle" x={`${START + widthOf(tick)}%`} y={`${foot + 1.2}em`}>
              {tick}
            </text>
          </g>
        ))}
        <text className="axis" textAnchor="middle" x={`${START + WIDEST / 2}%`} y={`${foot + 2.7}em`}>
          {t('table.people')}
        </text>
        {LEVELS.map((level, index) => (
          <g key={level}>
            <text className="level" textAnchor="end" x={`${START - 2.5}%`} y={`${TOP + index * ROW + 1.75}em`}>
              {level}
            </text>
            {WHENS.map((when) => {
              const people = figures[when].counts[index] ?? 0;
              const y = placeOf(index, when);
              if (people === 0) return null;
              return (
                <g key={when}>
                  <Bar
                    when={when}
                    stripes={`${id}-stripes`}
                    x={`${START}%`}
                    y={`${y}em`}
                    width={`${widthOf(people)}%`}
                    height={`${BAR}em`}
                  />
                  <text className="value" x={`${START + widthOf(people) + 1}%`} y={`${y + 0.95}em`}>
                    {people}
                  </text>
                </g>
              );
            })}
          </g>
        ))}
      </svg>
    </figure>
  );
}

interface BarProps extends Readonly<Record<'x' | 'y' | 'width' | 'height', string>> {
  readonly when: When;
  /** The id of the stripes. */
  readonly stripes: string;
}

/** Before is striped with a line around it, after is full: told apart without any colour. */
const Bar = ({ when, stripes, ...place }: BarProps) => (
  <rect className={`bar-${when}`} {...place} {...(when === 'before' ? { fill: `url(#${stripes})` } : {})} />
);

const Stripes = ({ id }: { readonly id: string }) => (
  <defs>
    <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect className="stripe-gap" width="7" height="7" />
      <rect className="stripe" width="2.5" height="7" />
    </pattern>
  </defs>
);
