import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { addresses } from '#src/addresses.ts';
import { useTraining } from '#src/training/training.ts';

/** What makes training unmistakable on every screen: a word, a colour and a pattern, and the name of the page. */
export function TrainingBanner() {
  const { t } = useTranslation('training');
  const { leave } = useTraining();
  const navigate = useNavigate();
  const name = t('frame:name');
  const word = t('word');
  useEffect(() => {
    document.documentElement.dataset.training = 'yes';
    document.title = `${word} · ${name}`;
    return () => {
      delete document.documentElement.dataset.training;
      document.title = name;
    };
  }, [word, name]);
  return (
    <aside className="training-banner" aria-label={word}>
      <p>
        <strong>{word}</strong> <span>{t('notReal')}</span>
      </p>
      <p className="no-print">
        <Link to={addresses.training}>{t('room')}</Link>{' '}
        <button
          type="button"
          className="link-button"
          onClick={() => {
            leave();
            navigate(addresses.start);
          }}
        >
          {t('leave')}
        </button>
      </p>
    </aside>
  );
}

/** Stands where the emergency numbers are opened: from training nobody is rung, so it leads out of it first. */
export function TrainingEmergency() {
  const { t } = useTranslation('training');
  const { leave } = useTraining();
  const navigate = useNavigate();
  return (
    <button
      type="button"
      className="pill sos"
      onClick={() => {
        leave('emergency');
        navigate(addresses.start);
      }}
    >
      {t('emergency')}
    </button>
  );
}
