import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { addresses } from '#src/addresses.ts';
import { useLeaving } from '#src/leaving/leaving.ts';
import { PinOffer } from './pin-offer.tsx';

/** Above every page of a case: lock it, or finish with it. On its first page a PIN is offered. */
export default function CaseTools({ isFirst }: { readonly isFirst: boolean }) {
  const { t } = useTranslation('leaving');
  const { hasCase, hasPin, lock } = useLeaving();
  return (
    <div className="case-tools no-print">
      {(isFirst || hasPin) && <PinOffer />}
      {hasCase && (
        <>
          <button type="button" className="link-button" onClick={lock}>
            {t('tools.lock')}
          </button>
          <Link to={addresses.finish}>{t('tools.finish')}</Link>
        </>
      )}
    </div>
  );
}
