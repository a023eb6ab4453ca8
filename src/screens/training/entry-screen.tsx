import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { addresses } from '#src/addresses.ts';
import { useCase } from '#src/case/case-session.tsx';
import { useEnquiry } from '#src/case/enquiry.tsx';
import { standsAt } from '#src/case/steps.ts';
import { useWalk } from '#src/case/use-walk.ts';
import { useKeeping } from '#src/kept/keeping.tsx';
import { SINGLE_FILE } from '#src/single-file.ts';
import { useTraining } from '#src/training/training.ts';

/** The door of training: what it is, and that no real case goes through it. */
export function EntryScreen() {
  const { t } = useTranslation('training');
  const { begin } = useTraining();
  const { answers, details } = useCase();
  const { enquiry } = useEnquiry();
  const navigate = useNavigate();
  useEffect(() => {
    // There at once when training begins: no screen of it is without its mark.
    void import('#src/components/training-frame.tsx');
  }, []);
  const isOpen = [answers, details, enquiry ?? {}].some((one) => Object.keys(one).length > 0);
  return (
    <div className="measure">
      <Link className="back" to={addresses.start}>
        {t('frame:footer.start')}
      </Link>
      <h1 tabIndex={-1}>{t('entry.title')}</h1>
      <p className="lead">{t('entry.lead')}</p>
      <ul className="plain-list">
        <li>{t('entry.apart')}</li>
        <li>{t('entry.calls')}</li>
      </ul>
      {isOpen ? (
        <CaseIsOpen />
      ) : (
        <button
          type="button"
          className="button"
          onClick={() => {
            begin();
            // The address that led here may be of a page that only training has.
            navigate(addresses.training, { replace: true });
          }}
        >
          {t('entry.begin')}
        </button>
      )}
    </div>
  );
}

function CaseIsOpen() {
  const { t } = useTranslation('training');
  const { kept } = useKeeping();
  const walk = useWalk();
  return (
    <section className="note" aria-labelledby="case-is-open">
      <h2 id="case-is-open">{t('entry.openCase.title')}</h2>
      <p>{t('entry.openCase.text')}</p>
      <p className="actions">
        <Link className="button" to={addresses.finish}>
          {t('entry.openCase.finish')}
        </Link>
        {walk.trail.length > 0 && <Link to={addresses.casePage(standsAt(walk))}>{t('entry.openCase.back')}</Link>}
        {!SINGLE_FILE && kept === null && walk.trail.length > 0 && <Link to={addresses.keep}>{t('entry.openCase.keep')}</Link>}
      </p>
    </section>
  );
}
