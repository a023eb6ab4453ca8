import { type FormEvent, type ReactNode, useState } from 'react';
import type { RoleId } from '#pathways/actions.ts';
import { type Ending, FIRST, NAMES, SENDS } from '#pathways/scenarios/verdict.ts';
import { Choice, Choices } from '#src/components/choice.tsx';
import { ErrorSummary } from '#src/components/error-summary.tsx';
import { TrainerPage } from '#src/components/trainer-page.tsx';
import { useTrainerWords } from '#src/training/trainer-words.ts';
import { useTraining } from '#src/training/training.ts';

const PARTS = { sends: SENDS, names: NAMES, first: FIRST } as const;
type Part = keyof typeof PARTS;

/** Asks the learner what they would do, before the pathway says it. */
export function DecideFirstScreen({ above }: { readonly above: ReactNode }) {
  const { t } = useTrainerWords('trainer-practise', 'contacts');
  const { conclude } = useTraining();
  const [chosen, setChosen] = useState<Partial<Record<Part, string>>>({});
  const [attempts, setAttempts] = useState(0);
  const missing = (Object.keys(PARTS) as Part[]).filter((part) => chosen[part] === undefined);
  const errors =
    attempts === 0 ? [] : missing.map((part) => ({ target: `${part}-${PARTS[part][0]}`, message: t(`decide.missing.${part}`) }));
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (missing.length > 0) return setAttempts(attempts + 1);
    conclude(chosen as Ending);
  };
  const wordsOf = (part: Part, option: string) =>
    part === 'first' ? t(`contacts:roles.${option as RoleId}`) : t(`decide.${part}.${option}`);
  return (
    <TrainerPage className="measure">
      <ErrorSummary errors={errors} attempt={attempts} />
      <h1 tabIndex={-1}>{t('decide.title')}</h1>
      <p className="lead">{t('decide.lead')}</p>
      {above}
      <form onSubmit={submit} noValidate>
        {(Object.keys(PARTS) as Part[]).map((part) => (
          <Choices key={part} legend={<h2>{t(`decide.${part}.title`)}</h2>} invalid={attempts > 0 && missing.includes(part)}>
            {PARTS[part].map((option) => (
              <Choice
                key={option}
                kind="radio"
                id={`${part}-${option}`}
                name={part}
                value={option}
                label={wordsOf(part, option)}
                checked={chosen[part] === option}
                onChange={() => setChosen({ ...chosen, [part]: option })}
              />
            ))}
          </Choices>
        ))}
        <button type="submit" className="button">
          {t('decide.go')}
        </button>
      </form>
    </TrainerPage>
  );
}
