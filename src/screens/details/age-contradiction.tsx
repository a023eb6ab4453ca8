import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { follow } from '#pathways/follow.ts';
import { addresses } from '#src/addresses.ts';
import { useCase } from '#src/case/case-session.tsx';
import { standsAt } from '#src/case/steps.ts';

/** A date of birth that contradicts the age answer: the other route, or another date. Nothing else goes on (R84, R90). */
export function AgeContradiction({ found }: { readonly found: 'is-child' | 'is-adult' }) {
  const { t } = useTranslation('details');
  const { answers, change } = useCase();
  const navigate = useNavigate();
  const isChild = found === 'is-child';
  const ageStatus = isChild ? 'child' : 'adult';
  const changeRoute = () => {
    change({ type: 'answered', question: 'ageStatus', answer: ageStatus });
    navigate(addresses.casePage(standsAt(follow({ ...answers, ageStatus }, { unanswered: 'ask' }))), { state: { changing: true } });
  };
  return (
    <div className="note never" role="alert">
      <p>
        <b>{t(`age.${found}`)}</b>
      </p>
      <p>{t(isChild ? 'age.explainChild' : 'age.explainAdult')}</p>
      <button type="button" className="button" onClick={changeRoute}>
        {t(isChild ? 'age.changeToChild' : 'age.changeToAdult')}
      </button>
      <p>{t('age.correct')}</p>
    </div>
  );
}
