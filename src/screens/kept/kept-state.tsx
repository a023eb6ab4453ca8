import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { addresses } from '#src/addresses.ts';
import { standsAt } from '#src/case/steps.ts';
import { useWalk } from '#src/case/use-walk.ts';
import { useNow } from '#src/components/clock.tsx';
import { KeepTrouble } from '#src/components/keep-trouble.tsx';
import { useKeeping } from '#src/kept/keeping.tsx';
import type { KeptNow } from '#src/kept/keeping-shape.ts';
import { timeLeft } from '#src/language/time-left.ts';
import { momentInWords } from '#src/language/times.ts';
import { Confirm } from './confirm.tsx';

/** The case in hand as it is kept: whether it is saved, until when, and the ways to leave it. */
export function KeptState({ kept, fresh }: { readonly kept: KeptNow; readonly fresh: boolean }) {
  const { t, i18n } = useTranslation('keeping');
  const { status, close, remove } = useKeeping();
  const walk = useWalk();
  const now = useNow();
  const navigate = useNavigate();
  const heading = useRef<HTMLHeadingElement>(null);
  const [asked, setAsked] = useState(false);
  const states = { saved: t('kept.saved'), saving: t('kept.saving'), failed: t('kept.notSaved') };

  useEffect(() => {
    if (fresh) document.querySelector('h1')?.focus();
  }, [fresh]);
  useEffect(() => {
    if (asked) heading.current?.focus();
  }, [asked]);

  const leave = async () => {
    await close();
    navigate(addresses.kept);
  };
  const end = async () => {
    const removed = await remove();
    navigate(addresses.kept, { state: { removed: removed.ok ? 'yes' : removed.problem } });
  };

  return (
    <section className="card">
      <p role="status">{fresh && t('keep.done')}</p>
      {status.kind === 'failed' && <KeepTrouble problem={status.problem} />}
      <dl className="age">
        <div>
          <dt>{t('kept.reference')}</dt>
          <dd>{kept.reference === '' ? t('list.noReference') : <bdi dir="auto">{kept.reference}</bdi>}</dd>
        </div>
        <div>
          <dt>{t('kept.state')}</dt>
          <dd>{states[status.kind]}</dd>
        </div>
        <div>
          <dt>{t('kept.deleted')}</dt>
          <dd>
            {timeLeft(kept.expiresAt.getTime() - now, i18n.language)}, {momentInWords(kept.expiresAt.getTime(), i18n.language)}
          </dd>
        </div>
      </dl>
      <p className="actions">
        <Link className="button" to={addresses.casePage(standsAt(walk))}>
          {t('kept.goOn')}
        </Link>
        <button type="button" className="button quiet" onClick={() => (status.kind === 'failed' ? setAsked(true) : void leave())}>
          {t('kept.close')}
        </button>
      </p>
      <p className="cite">{t('kept.closeHint')}</p>
      {asked && (
        <div className="note">
          <h3 ref={heading} tabIndex={-1}>
            {t('kept.closeUnsaved')}
          </h3>
          <p className="actions">
            <button type="button" className="button" onClick={() => void leave()}>
              {t('kept.closeUnsavedYes')}
            </button>
            <button type="button" className="button quiet" onClick={() => setAsked(false)}>
              {t('kept.closeUnsavedNo')}
            </button>
          </p>
        </div>
      )}
      <Confirm
        ask={t('kept.remove')}
        question={t('kept.removeQuestion')}
        consequence={t('kept.removeConsequence')}
        yes={t('kept.removeYes')}
        no={t('kept.removeNo')}
        onYes={() => void end()}
      />
    </section>
  );
}
