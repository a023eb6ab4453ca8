import { lazy, type ReactNode, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PACK } from '#pathways/localities/pack.ts';
import { PATHWAY_VERSION } from '#pathways/version.ts';
import { addresses } from '#src/addresses.ts';
import { EmergencyButton, EmergencyPanel } from '#src/components/emergency-panel.tsx';
import { ExitButton } from '#src/components/exit-button.tsx';
import { LanguageNotices } from '#src/components/language-notices.tsx';
import { LanguageSwitch } from '#src/components/language-switch.tsx';
import { PastReview } from '#src/components/past-review.tsx';
import { SINGLE_FILE } from '#src/single-file.ts';
import { useIsTraining } from '#src/training/training.ts';

const trainingFrame = () => import('#src/components/training-frame.tsx');
const TrainingBanner = lazy(async () => ({ default: (await trainingFrame()).TrainingBanner }));
const TrainingEmergency = lazy(async () => ({ default: (await trainingFrame()).TrainingEmergency }));

/** What every screen has around it: the name, the emergency numbers one press away, and the small print. */
export function Frame({ children }: { readonly children: ReactNode }) {
  const { t } = useTranslation();
  const training = useIsTraining();
  return (
    <>
      <a className="skip-link" href="#content">
        {t('skipToContent')}
      </a>
      <header className="bar">
        <div className="bar-inner">
          <Link className="mark" to={addresses.start}>
            <Mark />
            <span>
              {t('name')}
              <small>{t('subject', { county: PACK.name })}</small>
            </span>
          </Link>
          <div className="bar-tools">
            {training ? (
              <Suspense fallback={null}>
                <TrainingEmergency />
              </Suspense>
            ) : (
              <EmergencyButton />
            )}
            <LanguageSwitch />
            <ExitButton />
          </div>
        </div>
      </header>
      {!training && <EmergencyPanel />}
      {training && (
        <Suspense fallback={null}>
          <TrainingBanner />
        </Suspense>
      )}
      <LanguageNotices />
      <main id="content" className="page" tabIndex={-1}>
        <PastReview />
        {children}
      </main>
      <footer className="small-print">
        <nav aria-label={t('footer.label')}>
          <Link to={addresses.start}>{t('footer.start')}</Link>
          <Link to={addresses.who}>{t('footer.who')}</Link>
          {!training && <Link to={addresses.directory}>{t('footer.directory')}</Link>}
          <Link to={addresses.safety}>{t('footer.safety')}</Link>
          {!SINGLE_FILE && !training && <Link to={addresses.kept}>{t('footer.kept')}</Link>}
          <Link to={addresses.glossary}>{t('footer.glossary')}</Link>
          <Link to={addresses.offline}>{t('footer.offline')}</Link>
          <Link to={addresses.sources}>{t('footer.sources')}</Link>
        </nav>
        <p>{t('footer.notSent')}</p>
        <p>
          {t('draft')} {t('footer.version', { version: PATHWAY_VERSION })}
        </p>
      </footer>
    </>
  );
}

/** A path from one point to another; our own drawing. */
function Mark() {
  return (
    <svg width="34" height="34" viewBox="0 0 34 34" aria-hidden="true" focusable="false">
      <path d="M5 29c0-9 6-9 12-12S29 12 29 5" fill="none" stroke="#8fd3c7" strokeWidth="4" strokeLinecap="round" />
      <circle cx="5" cy="29" r="4" fill="#fff" />
      <circle cx="29" cy="5" r="4" fill="#ffdd00" />
    </svg>
  );
}
