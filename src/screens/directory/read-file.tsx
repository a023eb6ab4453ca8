import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { isAboutColumns } from '#pathways/localities/directory.ts';
import { ErrorSummary } from '#src/components/error-summary.tsx';
import type { FileRead } from '#src/directory/read-file.ts';
import { ProblemTable, wordsFor } from './problem-table.tsx';

type GoodRead = FileRead & { readonly ok: true };

interface ReadFileProps {
  readonly file: FileRead;
  /** Whether loading it puts another directory out. */
  readonly replaces: boolean;
  readonly onKeep: (file: GoodRead) => void;
}

/** How many problems are named at the top; the table has more of them. */
const NAMED = 5;

/** What came of reading a file, and what can be done with it. Takes the focus. */
export function ReadFile({ file, replaces, onKeep }: ReadFileProps) {
  const { t } = useTranslation(['directory', 'app']);
  const errors = (() => {
    if (!file.ok) return [{ target: 'directory-file', message: t(`faults.${file.fault}`) }];
    const { problems } = file;
    const named = problems.slice(0, NAMED).map((problem, index) => {
      const wrong = t(`problems.${problem.problem}.wrong`, wordsFor(problem));
      const where = { row: problem.row, column: problem.column, wrong };
      const key = isAboutColumns(problem) ? 'read.inHeadings' : problem.column === null ? 'read.inRow' : 'read.inColumn';
      return { target: `problem-${index}`, message: t(key, where) };
    });
    const more = problems.length - named.length;
    return more > 0 ? [...named, { target: 'problems', message: t('read.more', { count: more }) }] : named;
  })();

  useEffect(() => {
    if (file.ok && file.problems.length === 0) document.getElementById('read-result')?.focus();
  }, [file]);

  if (!file.ok) return <ErrorSummary errors={errors} attempt={file} />;
  const { rows, entries, problems } = file;
  const bad = rows - entries.length;
  return (
    <section aria-labelledby="read-result">
      <ErrorSummary errors={errors} attempt={file} />
      <h2 id="read-result" tabIndex={-1}>
        {t('read.title', { count: rows })}
      </h2>
      <p role="status">
        {problems.length === 0 ? t('read.allGood') : t('read.notLoaded')} {replaces && entries.length > 0 && t('read.replaces')}
      </p>
      {entries.length > 0 && (
        <p className="actions">
          <button type="button" className={problems.length === 0 ? 'button' : 'button quiet'} onClick={() => onKeep(file)}>
            {problems.length === 0 && t('read.load', { count: entries.length })}
            {problems.length > 0 && bad > 0 && t('read.loadGood', { good: entries.length, bad })}
            {problems.length > 0 && bad === 0 && t('read.loadColumns', { count: entries.length })}
          </button>
        </p>
      )}
      {problems.length > 0 && <p className="cite">{t('read.mend')}</p>}
      <ProblemTable problems={problems} />
    </section>
  );
}
