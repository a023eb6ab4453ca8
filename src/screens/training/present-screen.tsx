import { useState } from 'react';
import { Link, Navigate } from 'react-router';
import type { Scenario } from '#pathways/scenarios/scenario.ts';
import { addresses } from '#src/addresses.ts';
import { TrainerPage } from '#src/components/trainer-page.tsx';
import { useMoves } from '#src/presenting/keys.ts';
import { stepsOf } from '#src/presenting/steps.ts';
import { useLead } from '#src/presenting/use-presenting.ts';
import { SINGLE_FILE } from '#src/single-file.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';
import { useTraining } from '#src/training/training.ts';
import { PresentedStep } from './presented-step.tsx';
import { StepNotes } from './step-notes.tsx';
import { WhatIfPanel } from './what-if-panel.tsx';

/** The screen for the room: one thing at a time, in large letters. */
export function PresentScreen() {
  const { scenario } = useTraining();
  return scenario === null ? <Navigate to={addresses.training} replace /> : <Presentation scenario={scenario} />;
}

function Presentation({ scenario }: { readonly scenario: Scenario }) {
  const { t } = useTrainerWords('trainer-present');
  // Tells apart presentations that are open at once; it says nothing, and is in no address.
  const [session] = useState(() => crypto.randomUUID());
  const { place, move, discuss } = useLead(scenario, session);
  const [beside, setBeside] = useState(false);
  const [blocked, setBlocked] = useState(false);
  const [changing, setChanging] = useState(false);
  const steps = stepsOf(scenario);
  const step = steps[place.position] ?? { kind: 'title' as const };
  useMoves(move);

  const openNotes = () => {
    // The window’s name tells it which presentation it belongs to.
    const opened = SINGLE_FILE ? null : window.open(addresses.trainerNotes, session, 'popup,width=720,height=900');
    setBlocked(opened === null);
    if (opened === null) setBeside(true);
  };

  return (
    <TrainerPage className="presenting">
      <div className={beside ? 'presenting-beside' : undefined}>
        <div className="presented" aria-live="polite">
          <PresentedStep scenario={scenario} step={step} discuss={place.discuss} />
        </div>
        {beside && (
          <aside className="step-notes" aria-label={t('notes.title')}>
            <h2>{t('notes.title')}</h2>
            <StepNotes scenario={scenario} steps={steps} position={place.position} />
          </aside>
        )}
      </div>
      {changing && <WhatIfPanel scenario={scenario} at={'at' in step && step.at !== 'outcome' ? step.at : null} />}
      <nav className="presenting-tools no-print" aria-label={t('tools')}>
        <button type="button" className="button quiet" onClick={() => move('back')} disabled={place.position === 0}>
          {t('back')}
        </button>
        <button type="button" className="button" onClick={() => move('next')} disabled={place.position === steps.length - 1}>
          {t('next')}
        </button>
        <span className="position" role="status">
          {t('position', { position: place.position + 1, steps: steps.length })}
        </span>
        <button type="button" className="link-button" aria-pressed={place.discuss} onClick={() => discuss(!place.discuss)}>
          {t('discuss')}
        </button>
        <button type="button" className="link-button" onClick={openNotes}>
          {t('openNotes')}
        </button>
        <button type="button" className="link-button" aria-pressed={beside} onClick={() => setBeside(!beside)}>
          {t('beside')}
        </button>
        <button type="button" className="link-button" aria-expanded={changing} onClick={() => setChanging(!changing)}>
          {t('whatIf.title')}
        </button>
        <Link to={addresses.scenario}>{t('end')}</Link>
      </nav>
      <p role="status">{blocked && t(SINGLE_FILE ? 'notes.single' : 'notes.blocked')}</p>
      <p className="cite">{t('keys')}</p>
    </TrainerPage>
  );
}
