import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { addresses } from '#src/addresses.ts';
import { useCase } from '#src/case/case-session.tsx';
import { OfflineStatus } from '#src/components/offline-status.tsx';
import { UpdateNotice } from '#src/components/update-notice.tsx';
import { sayCaseOpen } from '#src/offline/case-open.ts';
import { useOffline } from '#src/offline/readiness.ts';
import { onTakenOver } from '#src/offline/registration.ts';

/** Below every screen: that a new version waits; on the start page also whether the app is ready to use with no network. */
export function OfflineNotes() {
  const { t, i18n } = useTranslation('offline', { useSuspense: false });
  const { readiness, waiting } = useOffline();
  const { pathname } = useLocation();
  const caseOpen = Object.keys(useCase().answers).length > 0;

  useEffect(() => (caseOpen ? sayCaseOpen() : undefined), [caseOpen]);
  // Files of the version before are gone by then. A case that was begun just now is worth more than they.
  useEffect(() => (caseOpen ? undefined : onTakenOver(() => location.reload())), [caseOpen]);

  if (!i18n.exists('offline:status.ready')) return null;
  return (
    <div className="offline-notes">
      {waiting && <UpdateNotice waiting={waiting} caseOpen={caseOpen} />}
      {pathname === addresses.start && readiness.state !== 'asking' && (
        <div className="offline-status">
          <OfflineStatus readiness={readiness} />
          <Link to={addresses.offline}>{t('status.more')}</Link>
        </div>
      )}
    </div>
  );
}
