import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { addresses } from '#src/addresses.ts';
import { standsAt } from '#src/case/steps.ts';
import { useWalk } from '#src/case/use-walk.ts';
import { useNow } from '#src/components/clock.tsx';
import { useKeeping } from '#src/kept/keeping.tsx';
import type { KeptEntry, UnreadableEntry } from '#src/kept/kept-list.ts';
import { timeLeft } from '#src/language/time-left.ts';
import { momentInWords } from '#src/language/times.ts';
import { Confirm } from './confirm.tsx';
import { OpenForm } from './open-form.tsx';

interface CaseEntryProps {
  readonly entry: KeptEntry;
  readonly onOpened: () => void;
  readonly onDelete: () => void;
}

/** One kept case: its reference and its dates, and how to open or delete it. */
export function CaseEntry({ entry: { id, reference, savedAt, expiresAt }, onOpened, onDelete }: CaseEntryProps) {
  const { t, i18n } = useTranslation('keeping');
  const { kept } = useKeeping();
  const walk = useWalk();
  const now = useNow();
  const [opening, setOpening] = useState<'no' | 'yes' | 'cancelled'>('no');
  const button = useRef<HTMLButtonElement>(null);
  const called = reference === '' ? t('list.noReference') : reference;
  const moment = (at: Date) => momentInWords(at.getTime(), i18n.language);

  useEffect(() => {
    if (opening === 'cancelled') button.current?.focus();
  }, [opening]);

  return (
    <li className="card">
      <h3>
        <bdi dir="auto">{called}</bdi>
      </h3>
      <p className="cite">{t('list.savedAt', { moment: moment(savedAt) })}</p>
      <p className="cite">{t('list.deletedIn', { left: timeLeft(expiresAt.getTime() - now, i18n.language), moment: moment(expiresAt) })}</p>
      {kept?.id === id ? (
        <p>
          {t('list.openNow')}. <Link to={addresses.casePage(standsAt(walk))}>{t('list.goOn')}</Link>
        </p>
      ) : opening === 'yes' ? (
        <OpenForm id={id} called={called} onOpened={onOpened} onCancel={() => setOpening('cancelled')} />
      ) : (
        <button
          type="button"
          className="button quiet"
          ref={button}
          aria-label={t('list.openOf', { reference: called })}
          onClick={() => setOpening('yes')}
        >
          {t('list.open')}
        </button>
      )}
      <DeleteEntry called={called} onDelete={onDelete} />
    </li>
  );
}

/** One that this version cannot read: it can be deleted. */
export function UnreadableCase({ entry: { problem }, onDelete }: { readonly entry: UnreadableEntry; readonly onDelete: () => void }) {
  const { t } = useTranslation('keeping');
  return (
    <li className="card">
      <h3>{t('list.unreadable')}</h3>
      <p>{t(`list.unreadableProblems.${problem}`)}</p>
      <DeleteEntry called={t('list.unreadable')} onDelete={onDelete} />
    </li>
  );
}

function DeleteEntry({ called, onDelete }: { readonly called: string; readonly onDelete: () => void }) {
  const { t } = useTranslation('keeping');
  return (
    <div>
      <Confirm
        ask={t('list.delete')}
        askOf={t('list.deleteOf', { reference: called })}
        question={t('list.deleteQuestion', { reference: called })}
        consequence={t('list.deleteConsequence')}
        yes={t('list.deleteYes')}
        no={t('list.deleteNo')}
        onYes={onDelete}
      />
    </div>
  );
}
