import { useEffect, useState } from 'react';
import { TrainerPage } from '#src/components/trainer-page.tsx';
import { useMoves } from '#src/presenting/keys.ts';
import { stepsOf } from '#src/presenting/steps.ts';
import { useFollow } from '#src/presenting/use-presenting.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';
import { StepNotes } from './step-notes.tsx';

/** The trainer’s own window: it follows the screen for the room, and can lead it. */
export function NotesScreen() {
  const { t } = useTrainerWords('trainer-present');
  const { place, move, discuss, restart } = useFollow(window.name);
  const steps = place === null ? [] : stepsOf(place.scenario);
  useMoves(move);
  if (place === null) {
    return (
      <TrainerPage className="measure">
        <h1 tabIndex={-1}>{t('notes.title')}</h1>
        <p role="status">{t('notes.waiting')}</p>
      </TrainerPage>
    );
  }
  const { scenario, position } = place;
  return (
    <TrainerPage className="measure step-notes">
      <h1 tabIndex={-1}>{scenario.title}</h1>
      <p className="position" role="status">
        {t('position', { position: position + 1, steps: steps.length })} · {t(`kinds.${steps[position]?.kind ?? 'title'}`)}
      </p>
      <Elapsed since={place.since} onRestart={restart} />
      <p className="actions">
        <button type="button" className="button quiet" onClick={() => move('back')} disabled={position === 0}>
          {t('back')}
        </button>
        <button type="button" className="button" onClick={() => move('next')} disabled={position === steps.length - 1}>
          {t('next')}
        </button>
        <button type="button" className="link-button" aria-pressed={place.discuss} onClick={() => discuss(!place.discuss)}>
          {t('discuss')}
        </button>
      </p>
      <StepNotes scenario={scenario} steps={steps} position={position} />
    </TrainerPage>
  );
}

/** Minutes since the presentation began, or since somebody set them back. */
function Elapsed({ since, onRestart }: { readonly since: number; readonly onRestart: () => void }) {
  const { t } = useTrainerWords('trainer-present');
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.floor((now - since) / 1000));
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return (
    <p>
      <span aria-hidden="true">{t('elapsed', { time })}</span>{' '}
      <button type="button" className="link-button" onClick={onRestart}>
        {t('restart')}
      </button>
    </p>
  );
}
