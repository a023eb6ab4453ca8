import type { ReadFile } from '#src/training/scenario-files.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';

/** What is wrong with a scenario, each fault in a sentence that says what to do. */
export function ScenarioProblems({ file: { name, problems } }: { readonly file: ReadFile }) {
  const { t } = useTrainerWords('trainer-write');
  return (
    <div className="note careful">
      <p>
        <b>{t('problems.title', { name, count: problems.length })}</b>
      </p>
      <ul>
        {problems.map((problem) => {
          const at = 'field' in problem ? problem : null;
          const where = at?.field ?? '';
          const values = { field: where, given: at?.given ?? '', allowed: (at?.allowed ?? []).join(', ') };
          return (
            <li key={where + problem.code + values.given}>
              {where !== '' && <code>{where}</code>} {t(`problems.${problem.code}`, values)}
            </li>
          );
        })}
      </ul>
    </div>
  );
}
