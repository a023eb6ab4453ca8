import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { PATHWAY_VERSION } from '#pathways/version.ts';
import { takeWaiting } from '#src/offline/readiness.ts';
import type { About } from '#src/service-worker/messages.ts';
import { PathwayChanges } from './pathway-changes.tsx';

/**
 * Says that a new version waits, and what it changes. While a case is open here it only says so: the
 * pathway never changes in the middle of an interview.
 */
export function UpdateNotice({ waiting, caseOpen }: { readonly waiting: About; readonly caseOpen: boolean }) {
  const { t } = useTranslation('offline-page');
  const [refused, setRefused] = useState(false);
  const take = async () => setRefused(!(await takeWaiting()));
  return (
    <section className="update" aria-labelledby="update-title">
      <div role="status">
        <h2 id="update-title">{t('update.title')}</h2>
        {caseOpen && <p>{t('update.later')}</p>}
      </div>
      {waiting.pathway === PATHWAY_VERSION ? (
        <p>{t('update.same', { version: PATHWAY_VERSION })}</p>
      ) : (
        <>
          <p>{t('update.other', { version: waiting.pathway })}</p>
          <PathwayChanges changes={changesSince(waiting)} />
        </>
      )}
      {!caseOpen && (
        <button type="button" className="button quiet" onClick={() => void take()}>
          {t('update.now')}
        </button>
      )}
      <p role="status" className="update-refused">
        {refused && t('update.elsewhere')}
      </p>
    </section>
  );
}

/** What came after the version in use; the last alone where a host went back to an earlier one. */
function changesSince({ changes }: About): About['changes'] {
  const at = changes.findIndex(({ version }) => version === PATHWAY_VERSION);
  return at < 0 ? changes.slice(-1) : changes.slice(at + 1);
}
