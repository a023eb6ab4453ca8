import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { addresses } from '#src/addresses.ts';
import { useLeaving } from '#src/leaving/leaving.ts';
import { useIsTraining } from '#src/training/training.ts';

const PinOffer = lazy(() => import('./pin-offer.tsx'));

/** Above every page of a case: lock it, or finish with it. On its first page a PIN is offered. */
export default function CaseTools({ isFirst }: { readonly isFirst: boolean }) {
  const { t } = useTranslation('leaving');
  const { hasCase, hasPin, lock } = useLeaving();
  const [choosing, setChoosing] = useState(false);
  if (useIsTraining()) return null;
  return (
    <div className="case-tools no-print">
      {isFirst && !hasPin && (
        <button type="button" className="link-button" aria-expanded={choosing} onClick={() => setChoosing(!choosing)}>
          {t('pin.offer')}
        </button>
      )}
      {isFirst && hasPin && <span>{t('pin.chosen')}</span>}
      {hasCase && (
        <>
          <button type="button" className="link-button" onClick={lock}>
            {t('tools.lock')}
          </button>
          <Link to={addresses.finish}>{t('tools.finish')}</Link>
        </>
      )}
      {choosing && (
        <Suspense fallback={null}>
          <PinOffer onChosen={() => setChoosing(false)} />
        </Suspense>
      )}
    </div>
  );
}
