import { useTranslation } from 'react-i18next';
import { type DirectoryColumn, type DirectoryProblem, isAboutColumns, LONGEST } from '#pathways/localities/directory.ts';

/** How many are shown; putting these right usually puts the others right too. */
const SHOWN = 50;

/** What is wrong in a file, row by row. Texts from the file are shown as text, each in its own direction. */
export function ProblemTable({ problems }: { readonly problems: readonly DirectoryProblem[] }) {
  const { t } = useTranslation('directory');
  if (problems.length === 0) return null;
  const shown = problems.slice(0, SHOWN);
  return (
    <>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached with the keyboard */}
      <section className="table-scroll" id="problems" tabIndex={0} aria-labelledby="problems-caption">
        <table>
          <caption id="problems-caption">{t('table.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('table.row')}</th>
              <th scope="col">{t('table.column')}</th>
              <th scope="col">{t('table.wrong')}</th>
              <th scope="col">{t('table.do')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((problem, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes, and two problems can be alike
              <tr key={index} id={`problem-${index}`} tabIndex={-1}>
                <td>{isAboutColumns(problem) ? t('table.headings') : problem.row}</td>
                <td>{problem.column === null ? t('table.wholeRow') : <bdi dir="auto">{problem.column}</bdi>}</td>
                <td>
                  {t(`problems.${problem.problem}.wrong`, wordsFor(problem))}
                  {problem.value !== '' && problem.problem !== 'repeated' && (
                    <q className="from-file">
                      <bdi dir="auto">{problem.value}</bdi>
                    </q>
                  )}
                </td>
                <td>{t(`problems.${problem.problem}.do`, wordsFor(problem))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      {problems.length > SHOWN && <p>{t('table.more', { count: problems.length - SHOWN })}</p>}
    </>
  );
}

/** What the words on a problem are filled in with: never text from the file. */
export function wordsFor({ problem, column, value }: DirectoryProblem) {
  return {
    longest: LONGEST[column as DirectoryColumn] ?? 0,
    earlier: problem === 'repeated' ? value : '',
    name: problem === 'missing-column' ? column : '',
  };
}
