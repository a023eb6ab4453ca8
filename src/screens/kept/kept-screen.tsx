import { useCallback, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Navigate, useLocation } from 'react-router';
import { addresses } from '#src/addresses.ts';
import { standsAt } from '#src/case/steps.ts';
import { useWalk } from '#src/case/use-walk.ts';
import { useKeeping } from '#src/kept/keeping.tsx';
import { listKept, removeAllKept, removeExpired, removeKept } from '#src/kept/kept-list.ts';
import { Confirm } from './confirm.tsx';
import { ImportForm } from './import-form.tsx';
import { CaseEntry, UnreadableCase } from './kept-entry.tsx';

type Listed = Awaited<ReturnType<typeof listKept>>;
type Said = 'deleted' | 'deletedAll' | null;
type StoreProblem = Exclude<Listed, { ok: true }>['problem'] | 'not-loaded';

/** The cases that are kept on this device, by reference and dates only, and the way to open a case file. */
export default function KeptScreen() {
  const { t } = useTranslation(['keeping', 'app']);
  const { kept, remove, lookAgain } = useKeeping();
  const removed = (useLocation().state as { readonly removed?: 'yes' | StoreProblem } | null)?.removed;
  const [listed, setListed] = useState<Listed | null>(null);
  const [said, setSaid] = useState<Said>(removed === 'yes' ? 'deleted' : null);
  const [problem, setProblem] = useState<StoreProblem | null>(removed === undefined || removed === 'yes' ? null : removed);
  const [opened, setOpened] = useState(false);

  const look = useCallback(async () => {
    await removeExpired();
    setListed(await listKept());
  }, []);
  useEffect(() => void look(), [look]);

  const after = async (deletion: Promise<{ readonly ok: true } | { readonly ok: false; readonly problem: StoreProblem }>, what: Said) => {
    const result = await deletion;
    await look();
    setSaid(result.ok ? what : null);
    setProblem(result.ok ? null : result.problem);
    lookAgain();
    document.getElementById('on-device')?.focus();
  };
  const deleteOne = (id: string) => void after(kept?.id === id ? remove() : removeKept(id), 'deleted');
  const deleteAll = async () => {
    if (kept !== null) await remove();
    return removeAllKept();
  };

  if (opened) return <ToCase />;
  const found = listed?.ok ? listed.cases.length + listed.unreadable.length : 0;
  return (
    <div className="measure">
      <h1 tabIndex={-1}>{t('list.title')}</h1>
      <p className="lead">{t('list.lead')}</p>
      <section aria-labelledby="on-device">
        <h2 id="on-device" tabIndex={-1}>
          {t('list.onDevice')}
        </h2>
        <p role="status">
          {listed === null && t('list.loading')}
          {said !== null && t(`list.${said}`)}
        </p>
        {problem !== null && (
          <p className="note" role="alert">
            {t(`problems.store.${problem}`)}
          </p>
        )}
        {listed?.ok === false && problem === null && <p className="note">{t(`problems.store.${listed.problem}`)}</p>}
        {listed?.ok && found === 0 && <p>{t('list.none')}</p>}
        {listed?.ok && found > 0 && (
          <>
            <ul className="kept-cases">
              {listed.cases.map((entry) => (
                <CaseEntry key={entry.id} entry={entry} onOpened={() => setOpened(true)} onDelete={() => deleteOne(entry.id)} />
              ))}
              {listed.unreadable.map((entry) => (
                <UnreadableCase key={entry.id} entry={entry} onDelete={() => deleteOne(entry.id)} />
              ))}
            </ul>
            <Confirm
              ask={t('list.deleteAll')}
              question={t('list.deleteAllQuestion')}
              consequence={t('list.deleteAllConsequence')}
              yes={t('list.deleteAllYes')}
              no={t('list.deleteNo')}
              onYes={() => void after(deleteAll(), 'deletedAll')}
            />
          </>
        )}
      </section>
      <ImportForm onOpened={() => setOpened(true)} />
    </div>
  );
}

/** Goes on where the case that was opened stands. */
function ToCase() {
  return <Navigate to={addresses.casePage(standsAt(useWalk()))} />;
}
