import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { addresses } from '#src/addresses.ts';
import { useKeeping } from '#src/kept/keeping.tsx';
import { timeLeft } from '#src/language/time-left.ts';
import { SINGLE_FILE } from '#src/single-file.ts';
import { useIsTraining } from '#src/training/training.ts';
import { useNow } from './clock.tsx';

const KeepTrouble = lazy(async () => ({ default: (await import('./keep-trouble.tsx')).KeepTrouble }));

/** One line on every page of a case: whether it is kept on this device, saved, and until when. Loud only when it is not saved. */
export function KeepLine() {
  const { t, i18n } = useTranslation('app');
  const { kept, status } = useKeeping();
  const now = useNow();
  if (useIsTraining()) return null;
  if (kept === null) {
    return (
      <p className="keep-line no-print">
        {t('keep.memory')} {!SINGLE_FILE && <Link to={addresses.keep}>{t('keep.offer')}</Link>}
      </p>
    );
  }
  const left = timeLeft(kept.expiresAt.getTime() - now, i18n.language);
  const states = { saved: t('keep.saved'), saving: t('keep.saving'), failed: t('keep.notSaved') };
  return (
    <>
      <p className="keep-line no-print" data-status={status.kind}>
        {t('keep.kept')} · <b>{states[status.kind]}</b> · {t('keep.deleted', { left })}
        {' · '}
        <Link to={addresses.keep}>{t('keep.manage')}</Link>
      </p>
      {status.kind === 'failed' && (
        <Suspense fallback={null}>
          <KeepTrouble problem={status.problem} />
        </Suspense>
      )}
    </>
  );
}
