import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { AFTERWARDS } from '#pathways/afterwards.ts';
import { answersOnTrail, sharedAnswers } from '#pathways/follow.ts';
import type { Outcome } from '#pathways/path.ts';
import { addresses } from '#src/addresses.ts';
import { useCase } from '#src/case/case-session.tsx';
import { useFilledForm } from '#src/case/filled-form.ts';
import { rulesOf, unsettledIn } from '#src/case/grounds.ts';
import { pagesToIdentityCheck } from '#src/case/paperwork.ts';
import { useWalk } from '#src/case/use-walk.ts';
import Basis from '#src/components/basis.tsx';
import { Both } from '#src/components/both.tsx';
import { DocumentCards } from '#src/components/document-cards.tsx';
import ShowThem from '#src/components/show-them.tsx';
import { Trail } from '#src/components/trail.tsx';
import { Unsettled } from '#src/components/unsettled.tsx';
import { sayIn } from '#src/language/say.ts';
import { DoNot } from './do-not.tsx';
import { Steps } from './steps.tsx';

interface OutcomeScreenProps {
  readonly number: number;
  /** What stands over the outcome. */
  readonly above?: ReactNode;
  /** Where to go from here, in place of the next person and the end of the case. */
  readonly endings?: ReactNode;
}

/** What to do now, in order, with whom and why; the case can end here. */
export default function OutcomeScreen({ number, above = null, endings }: OutcomeScreenProps) {
  const { t, i18n } = useTranslation(['app', 'outcomes', 'actions', 'prohibitions', 'contacts', 'flags', 'questions']);
  const { change } = useCase();
  const walk = useWalk();
  const form = useFilledForm();
  const navigate = useNavigate();
  const { outcome } = walk;
  if (outcome === null) return null;
  const next = sayIn(i18n, i18n.language).list(`outcomes:${outcome.headline}.next`);

  const startNext = () => {
    change({ type: 'next-person', shared: sharedAnswers(walk) });
    navigate(addresses.casePage(1));
  };

  return (
    <div className="with-aside">
      <div>
        <Link className="back" to={addresses.casePage(number - 1)}>
          {t('back')}
        </Link>
        {above}
        <Verdict outcome={outcome} />
        <h2>{t('outcome.doThese')}</h2>
        <Steps walk={walk} />
        <DoNot forbidden={outcome.forbidden} />
        <Unsettled flags={unsettledIn(walk)} title={t('outcome.unsettled')} />
        <h2>{t('outcome.next')}</h2>
        <ul>
          {next.map((line, index) => (
            <li key={line}>
              <Both of={(say) => say.list(`outcomes:${outcome.headline}.next`)[index] ?? null} />
            </li>
          ))}
        </ul>
        <Basis rules={AFTERWARDS[outcome.headline]} />
        <ShowThem shows="pages" record />
        <section className="no-print" aria-labelledby="documents-title">
          <h2 id="documents-title">{t('outcome.documents')}</h2>
          <p>
            <Link to={addresses.casePage(number + 1)}>{t('documents.add')}</Link>
          </p>
          <DocumentCards walk={walk} checkAddress={addresses.casePage(number + 1 + pagesToIdentityCheck(form))} />
        </section>
        <section className="no-print endings">
          {endings ?? (
            <>
              <div>
                <button type="button" className="button quiet" onClick={startNext}>
                  {t('outcome.another')}
                </button>
                <p className="cite">{t('outcome.anotherHint')}</p>
              </div>
              <div>
                <Link className="button quiet" to={addresses.finish}>
                  {t('outcome.finish')}
                </Link>
                <p className="cite">{t('outcome.finishHint')}</p>
              </div>
            </>
          )}
          <div>
            <button type="button" className="button quiet" onClick={() => window.print()}>
              {t('outcome.print')}
            </button>
          </div>
        </section>
      </div>
      <aside className="aside">
        <Trail walk={walk} title={t('outcome.why')} addressOf={addresses.casePage} />
        <details className="sources-fold">
          <summary>{t('outcome.sources')}</summary>
          <Basis rules={rulesOf(walk)} />
          <p className="cite">
            <Link to={addresses.sources}>{t('outcome.sourcesAll')}</Link>
          </p>
        </details>
      </aside>
    </div>
  );
}

/** The headline, and how binding it is. Somebody who cannot send it is told who does. */
function Verdict({ outcome: { headline, form, formObligation, dutyStatus } }: { readonly outcome: Outcome }) {
  const { t } = useTranslation(['app', 'outcomes']);
  const { authorised } = answersOnTrail(useWalk());
  const byColleague = authorised === 'no' && form !== 'none';
  return (
    <div className="verdict">
      <span className="tag">{t(`outcomes:${headline}.tag`)}</span>
      <h1 tabIndex={-1}>
        <Both of={(say) => say(`outcomes:${headline}.${byColleague ? 'colleague' : 'title'}`)} />
      </h1>
      <p>
        <Both of={(say) => say(`outcomes:${headline}.summary`)} />
      </p>
      <p className="verdict-duty">
        <Both of={(say) => `${say(`outcomes:obligation.${formObligation}`)} ${say(`outcomes:duty.${dutyStatus}`)}`} />
      </p>
      <p className="verdict-part">{formObligation === 'not-permitted' ? t('outcome.yourPart') : t('outcome.notSentYet')}</p>
    </div>
  );
}
