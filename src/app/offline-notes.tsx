import { type ComponentType, lazy, Suspense, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'react-router';
import { addresses } from '#src/addresses.ts';
import { useCase } from '#src/case/case-session.tsx';
import { OfflineStatus } from '#src/components/offline-status.tsx';
import { sayCaseOpen } from '#src/offline/case-open.ts';
import { useOffline } from '#src/offline/readiness.ts';
import { onTakenOver } from '#src/offline/registration.ts';
import type { About } from '#src/service-worker/messages.ts';
import { SINGLE_FILE } from '#src/single-file.ts';

const SingleFileNote = lazy(async () => ({ default: (await import('#src/components/single-file-note.tsx')).SingleFileNote }));

/** In the copy that is one file there is nothing to fetch and nothing to wait for. */
export function OfflineNotes() {
  const { pathname } = useLocation();
  if (!SINGLE_FILE) return <HostedNotes />;
  return <Suspense fallback={null}>{pathname === addresses.start && <SingleFileNote />}</Suspense>;
}

/** Below every screen: that a new version waits; on the start page also whether the app is ready to use with no network. */
function HostedNotes() {
  const { t, i18n } = useTranslation('offline', { useSuspense: false });
  const { readiness, waiting } = useOffline();
  const { pathname } = useLocation();
  const caseOpen = Object.keys(useCase().answers).length > 0;

  const UpdateNotice = useUpdateNotice(waiting !== null);

  useEffect(() => (caseOpen ? sayCaseOpen() : undefined), [caseOpen]);
  // Files of the version before are gone by then. A case that was begun just now is worth more than they.
  useEffect(() => (caseOpen ? undefined : onTakenOver(() => location.reload())), [caseOpen]);

  if (!i18n.exists('offline:status.ready')) return null;
  return (
    <div className="offline-notes">
      <Suspense fallback={null}>{waiting && UpdateNotice && <UpdateNotice waiting={waiting} caseOpen={caseOpen} />}</Suspense>
      {pathname === addresses.start && readiness.state !== 'asking' && (
        <div className="offline-status">
          <OfflineStatus readiness={readiness} />
          <Link to={addresses.offline}>{t('status.more')}</Link>
        </div>
      )}
    </div>
  );
}

type Notice = ComponentType<{ readonly waiting: About; readonly caseOpen: boolean }>;

/** The notice of a new version, loaded once there is one. */
function useUpdateNotice(wanted: boolean): Notice | null {
  const [Loaded, setLoaded] = useState<Notice | null>(null);
  useEffect(() => {
    if (!wanted) return;
    // If it cannot be had, the new version is used at the next start all the same.
    import('#src/components/update-notice.tsx').then(({ UpdateNotice }) => setLoaded(() => UpdateNotice)).catch(() => {});
  }, [wanted]);
  return Loaded;
}
