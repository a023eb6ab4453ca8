import { Link, Navigate, useNavigate } from 'react-router';
import { addresses } from '#src/addresses.ts';
import { ScenarioNotes } from '#src/components/scenario-notes.tsx';
import { TrainerPage } from '#src/components/trainer-page.tsx';
import { draftOf } from '#src/training/draft.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';
import { type Activity, useTraining } from '#src/training/training.ts';

/** The scenario that is open: what can be done with it, and its notes, folded away from learners' eyes. */
export function ScenarioScreen() {
  const { t } = useTrainerWords('trainer-room');
  const { scenario, open, write } = useTraining();
  const navigate = useNavigate();
  if (scenario === null) return <Navigate to={addresses.training} replace />;
  const begin = (activity: Activity, address: string) => {
    open(scenario, activity);
    navigate(address);
  };
  const ways = [
    ['present', () => begin('walk', addresses.present)],
    ['walk', () => begin('walk', addresses.casePage(1))],
    ['practise', () => begin('practise', addresses.casePage(1))],
  ] as const;
  return (
    <TrainerPage>
      <Link className="back no-print" to={addresses.training}>
        {t('case.back')}
      </Link>
      <h1 tabIndex={-1}>{scenario.title}</h1>
      <p className="lead">{scenario.summary}</p>
      <p className="door-row no-print">
        {ways.map(([way, go]) => (
          <button key={way} type="button" className="door" onClick={go}>
            <b>{t(`case.${way}`)}</b>
            <span>{t(`case.${way}Hint`)}</span>
          </button>
        ))}
      </p>
      <details className="teaching-notes">
        <summary>{t('case.notesShow')}</summary>
        <ScenarioNotes scenario={scenario} />
        <p className="actions no-print">
          <button type="button" className="button quiet" onClick={() => window.print()}>
            {t('case.print')}
          </button>
          <Link to={addresses.writeScenario} onClick={() => write(draftOf(scenario))}>
            {t('case.edit')}
          </Link>
        </p>
      </details>
    </TrainerPage>
  );
}
