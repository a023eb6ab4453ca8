import { type FormEvent, useState } from 'react';
import { ErrorSummary } from '#src/components/error-summary.tsx';
import { type Draft, MEASURES, type Measure } from '#src/knowledge/check.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';
import { LevelSlider } from './level-slider.tsx';

interface LevelsFormProps {
  readonly draft: Draft;
  readonly onKeep: (levels: Partial<Record<Measure, number>>) => void;
  readonly onGoOn: () => void;
}

/** Asks how much somebody knows, and how sure they would be of making a referral. */
export function LevelsForm({ draft, onKeep, onGoOn }: LevelsFormProps) {
  const { t } = useTrainerWords('trainer-knowledge', 'app');
  const [attempts, setAttempts] = useState(0);
  const missing = MEASURES.filter((measure) => draft[measure] === null);
  const errors = attempts === 0 ? [] : missing.map((measure) => ({ target: measure, message: t(`levels.${measure}.missing`) }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (missing.length === 0) onGoOn();
    else setAttempts(attempts + 1);
  };
  return (
    <>
      <ErrorSummary errors={errors} attempt={attempts} />
      <form onSubmit={submit} noValidate>
        <span className="caption">{t(`when.${draft.when}`)}</span>
        <h1 tabIndex={-1}>{t('levels.title')}</h1>
        <p>{t('levels.lead')}</p>
        {MEASURES.map((measure) => (
          <LevelSlider
            key={measure}
            measure={measure}
            level={draft[measure]}
            error={errors.find(({ target }) => target === measure)?.message ?? null}
            onLevel={(level) => onKeep({ [measure]: level })}
          />
        ))}
        <p className="actions">
          <button type="submit" className="button">
            {t('app:continue')}
          </button>
        </p>
      </form>
    </>
  );
}
