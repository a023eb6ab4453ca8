import { momentAt, type Scenario } from '#pathways/scenarios/scenario.ts';
import { MomentNotes } from '#src/components/scenario-notes.tsx';
import type { Step } from '#src/presenting/steps.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';

interface StepNotesProps {
  readonly scenario: Scenario;
  readonly steps: readonly Step[];
  readonly position: number;
}

/** What the trainer has before them at a step, and what comes next. */
export function StepNotes({ scenario, steps, position }: StepNotesProps) {
  const { t } = useTrainerWords('trainer-present');
  const step = steps[position];
  const next = steps[position + 1];
  const moment = step !== undefined && 'at' in step ? momentAt(scenario, step.at) : null;
  return (
    <>
      {moment === null ? <p>{t('notes.none')}</p> : <MomentNotes moment={moment} />}
      <p className="cite">
        {t('notes.next')} {next === undefined ? t('notes.end') : t(`kinds.${next.kind}`)}
      </p>
    </>
  );
}
