import { SOURCES, type SourceId } from '#pathways/citations.ts';
import { saveFile } from '#src/components/save-file.ts';
import { MEASURES } from '#src/knowledge/check.ts';
import { FEW, type Figures, HIGH, isFew } from '#src/knowledge/figures.ts';
import { figuresAsCsv } from '#src/knowledge/figures-file.ts';
import { dateInWords } from '#src/language/dates.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';
import { GroupChart } from './group-chart.tsx';
import { LevelTable, SummaryTable } from './level-tables.tsx';
import { useQuestionWords } from './question-words.ts';
import { RightTable } from './right-table.tsx';

/** What the partnership published of its own sessions; only its own locality has the paper. */
const REPORT = SOURCES['hmsp-learnings-report' as SourceId];

/** The figures of a group: as a chart, as tables, and as a file. */
export function GroupFigures({ figures }: { readonly figures: Figures }) {
  const { t } = useTrainerWords('trainer-knowledge');
  const questions = useQuestionWords();
  const shown = MEASURES.filter((measure) => Object.values(figures.levels[measure]).some(({ people }) => people > 0));
  const few = shown.some((measure) => Object.values(figures.levels[measure]).some(isFew));
  const save = () => {
    const csv = figuresAsCsv(figures, {
      measure: (measure) => t(`measure.${measure}`),
      level: (level) => t('table.levelNumber', { level }),
      people: t('table.people'),
      mean: t('table.mean'),
      high: t('table.high', { level: HIGH }),
      highPercent: t('table.highPercent', { level: HIGH }),
      right: t('table.right'),
      answered: t('table.answered'),
      question: questions.short,
    });
    saveFile(new Blob([csv], { type: 'text/csv;charset=utf-8' }), 'knowledge-check-group.csv');
  };
  return (
    <>
      <p className={few ? 'note' : undefined}>{few ? t('group.few', { few: FEW }) : t('group.careful')}</p>
      {shown.map((measure) => (
        <section className="group-measure" key={measure}>
          <GroupChart measure={measure} figures={figures.levels[measure]} />
          <SummaryTable measure={measure} figures={figures.levels[measure]} />
          {measure === 'knowledge' && REPORT !== undefined && (
            <p className="cite">
              {t('group.partnership', {
                source: REPORT.title,
                date: REPORT.date === null ? '' : dateInWords(REPORT.date, 'en'),
                level: HIGH,
              })}
            </p>
          )}
          <details className="behind">
            <summary>{t(`group.behind.${measure}`)}</summary>
            <LevelTable measure={measure} figures={figures.levels[measure]} />
          </details>
        </section>
      ))}
      <RightTable figures={figures} />
      <p className="actions no-print">
        <button type="button" className="button" onClick={save}>
          {t('group.save')}
        </button>
        <button type="button" className="button quiet" onClick={() => window.print()}>
          {t('group.print')}
        </button>
      </p>
    </>
  );
}
