import { useState } from 'react';
import { Link } from 'react-router';
import { addresses } from '#src/addresses.ts';
import { FileField } from '#src/components/file-field.tsx';
import { type ReadFile, readFiles } from '#src/training/scenario-files.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';
import { useTraining } from '#src/training/training.ts';
import { ScenarioProblems } from './scenario-problems.tsx';

/** Loads scenarios from files, several at once. They are read on the device, and are there until training ends. */
export function LoadScenarios() {
  const { t } = useTrainerWords('trainer-write');
  const { addOwn } = useTraining();
  const [read, setRead] = useState<readonly ReadFile[]>([]);
  const load = async (files: readonly File[]) => {
    const found = await readFiles(files);
    for (const { scenario } of found) if (scenario !== null) addOwn(scenario);
    setRead(found);
  };
  const loaded = read.filter(({ scenario }) => scenario !== null);
  return (
    <section aria-labelledby="load-title">
      <h2 id="load-title">{t('load.title')}</h2>
      <FileField
        id="scenario-files"
        label={t('load.label')}
        hint={t('load.hint')}
        error={null}
        accept=".json,application/json"
        multiple
        onFiles={(files) => void load(files)}
      />
      <div role="status">
        {loaded.length > 0 && (
          <p>
            {t('load.done', { count: loaded.length })} <Link to={addresses.training}>{t('load.toRoom')}</Link>
          </p>
        )}
        {read
          .filter(({ problems }) => problems.length > 0)
          .map((file) => (
            <ScenarioProblems key={file.name} file={file} />
          ))}
      </div>
    </section>
  );
}
