import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { addresses } from '#src/addresses.ts';
import { useEnquiry } from '#src/case/enquiry.tsx';
import { Choice, Choices } from '#src/components/choice.tsx';
import { useKeeping } from '#src/kept/keeping.tsx';
import { useLeaving } from '#src/leaving/leaving.ts';
import { ErasedReport } from './erased-report.tsx';

const FATES = ['delete', 'stay'] as const;

/** Finishes with a case: says what will go, erases it, and shows what is gone and what is not. */
export default function FinishScreen() {
  const { t } = useTranslation(['safety', 'app']);
  const { hasCase, erased } = useLeaving();
  const { enquiry } = useEnquiry();
  if (hasCase || enquiry !== null) return <EraseForm />;
  if (erased !== null) return <ErasedReport erased={erased} />;
  return (
    <div className="measure">
      <h1 tabIndex={-1}>{t('finish.title')}</h1>
      <p>{t('finish.nothing')}</p>
      <Link className="button" to={addresses.start}>
        {t('finish.start')}
      </Link>
    </div>
  );
}

function EraseForm() {
  const { t } = useTranslation('safety');
  const { erase } = useLeaving();
  const { kept } = useKeeping();
  const navigate = useNavigate();
  const [fate, setFate] = useState<(typeof FATES)[number] | null>(null);
  const [state, setState] = useState<'asking' | 'not-chosen' | 'erasing' | 'failed'>('asking');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (kept !== null && fate === null) {
      setState('not-chosen');
      document.getElementById(`kept-${FATES[0]}`)?.focus();
      return;
    }
    setState('erasing');
    try {
      await erase({ deleteKept: fate === 'delete' });
    } catch {
      setState('failed');
    }
  };

  return (
    <div className="measure">
      <h1 tabIndex={-1}>{t('finish.title')}</h1>
      <p className="lead">{t('finish.lead')}</p>
      <p>{t('finish.before')}</p>
      <form onSubmit={(event) => void submit(event)} noValidate autoComplete="off">
        {kept !== null && (
          <>
            <h2>{t('finish.keptTitle')}</h2>
            <Choices
              legend={<span className="field-label">{t('finish.keptLegend')}</span>}
              describedBy={state === 'not-chosen' ? 'fate-error' : undefined}
              invalid={state === 'not-chosen'}
            >
              {state === 'not-chosen' && (
                <p className="error-message" id="fate-error" role="alert">
                  {t('finish.choose')}
                </p>
              )}
              {FATES.map((one) => (
                <Choice
                  key={one}
                  kind="radio"
                  id={`kept-${one}`}
                  name="kept-fate"
                  value={one}
                  label={t(one === 'delete' ? 'finish.keptDelete' : 'finish.keptStay')}
                  hint={one === 'stay' ? t('finish.keptStayHint') : undefined}
                  checked={fate === one}
                  onChange={() => setFate(one)}
                />
              ))}
            </Choices>
          </>
        )}
        <div className="actions">
          <button type="submit" className="button" disabled={state === 'erasing'}>
            {t('finish.go')}
          </button>
          <button type="button" className="button quiet" onClick={() => navigate(-1)}>
            {t('finish.back')}
          </button>
        </div>
        <p role="status">{state === 'erasing' ? t('finish.erasing') : state === 'failed' ? t('finish.failed') : ''}</p>
      </form>
    </div>
  );
}
