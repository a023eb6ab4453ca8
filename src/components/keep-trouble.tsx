import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { addresses } from '#src/addresses.ts';
import { useKeeping } from '#src/kept/keeping.tsx';
import type { SaveProblem } from '#src/kept/kept-cases.ts';

/** Says that the newest changes of a kept case are not saved, why, and what can be done: nothing is lost while it stands. */
export function KeepTrouble({ problem }: { readonly problem: SaveProblem }) {
  const { t } = useTranslation('keeping');
  const { retry, reopen, release } = useKeeping();
  const navigate = useNavigate();
  const keepAnew = () => {
    release();
    navigate(addresses.keep);
  };
  const button = (text: string, onClick: () => void) => (
    <button type="button" className="button quiet" onClick={onClick}>
      {text}
    </button>
  );
  return (
    <div className="note no-print" role="alert">
      <p>
        <b>{t('trouble.title')}</b>
      </p>
      <p>{t(`problems.save.${problem}`)}</p>
      {problem === 'changed-elsewhere' && <p>{t('trouble.reopenHint')}</p>}
      <p className="actions">
        {problem === 'changed-elsewhere' && button(t('trouble.reopen'), () => void reopen())}
        {problem === 'changed-elsewhere' && button(t('trouble.separate'), keepAnew)}
        {problem === 'gone' && button(t('trouble.again'), keepAnew)}
        {(problem === 'full' || problem === 'denied') && button(t('trouble.retry'), () => void retry())}
        {problem !== 'gone' && problem !== 'changed-elsewhere' && <Link to={addresses.keep}>{t('trouble.file')}</Link>}
      </p>
    </div>
  );
}
