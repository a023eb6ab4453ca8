import { useTranslation } from 'react-i18next';
import { Link, Navigate, useNavigate } from 'react-router';
import { isOutOfDate } from '#pathways/organisations.ts';
import { whoToContact } from '#pathways/who-to-contact.ts';
import { addresses } from '#src/addresses.ts';
import { useCase } from '#src/case/case-session.tsx';
import { answersOf, type EnquiryInHand, useEnquiry } from '#src/case/enquiry.tsx';
import { useSpoken } from '#src/case/spoken.ts';
import Basis from '#src/components/basis.tsx';
import { useNow } from '#src/components/clock.tsx';
import { momentInWords } from '#src/language/times.ts';
import { Calls } from './calls.tsx';
import { CardButtons } from './card-buttons.tsx';
import { Others } from './others.tsx';
import { Standing } from './standing.tsx';
import { Script, WriteDown } from './words-to-use.tsx';

/** Whom to contact now: what this organisation can do, whom to ring in which order, and what to say. */
export default function ResultScreen() {
  const { enquiry } = useEnquiry();
  // After a reload nothing is known any more: it was in memory only.
  return enquiry === null ? <Navigate to={addresses.who} replace /> : <Result enquiry={enquiry} />;
}

function Result({ enquiry }: { readonly enquiry: EnquiryInHand }) {
  const { t, i18n } = useTranslation(['who', 'prohibitions', 'app']);
  const now = useNow();
  const advice = whoToContact(enquiry);
  const isChild = enquiry.person !== 'adult';
  return (
    <div className="measure-wide who">
      <Link className="back no-print" to={addresses.who}>
        {t('back')}
      </Link>
      <h1 tabIndex={-1}>{t(isChild ? 'result.title.child' : 'result.title.adult')}</h1>
      <Asked enquiry={enquiry} />
      {enquiry.organisation !== null && isOutOfDate(enquiry.organisation) && <p className="doubt">{t('organisation.outOfDate')}</p>}
      <Standing advice={advice} />
      <p className="clock">{t('result.now', { moment: momentInWords(now, i18n.language) })}</p>
      <h2>{t('result.calls')}</h2>
      <Calls enquiry={enquiry} advice={advice} />
      <div className="columns">
        <Script enquiry={enquiry} advice={advice} />
        <WriteDown isChild={isChild} />
        <section className="note never">
          <h2>{t('result.doNot')}</h2>
          <ul>
            {advice.doNot.map((id) => (
              <li key={id}>{t(`prohibitions:${id}`)}</li>
            ))}
          </ul>
        </section>
      </div>
      <Others enquiry={enquiry} advice={advice} />
      <CardButtons enquiry={enquiry} advice={advice} />
      <Onward enquiry={enquiry} />
      <details className="sure">
        <summary>{t('result.basis')}</summary>
        <Basis rules={advice.rules} />
      </details>
    </div>
  );
}

/** The three answers, to see and to change. */
function Asked({ enquiry: { person, placeName, organisation } }: { readonly enquiry: EnquiryInHand }) {
  const { t } = useTranslation('who');
  const spoken = useSpoken();
  const organisationName = organisation === null ? t('result.notSaid') : spoken.answer({ question: 'organisation', answer: organisation });
  return (
    <div className="asked">
      <dl>
        <div>
          <dt>{t('result.person')}</dt>
          <dd>{t(`person.options.${person}`)}</dd>
        </div>
        <div>
          <dt>{t('result.place')}</dt>
          <dd>
            <bdi>{placeName}</bdi>
          </dd>
        </div>
        <div>
          <dt>{t('result.organisation')}</dt>
          <dd>
            <bdi>{organisationName}</bdi>
          </dd>
        </div>
      </dl>
      <Link className="no-print" to={addresses.who}>
        {t('result.change')}
      </Link>
    </div>
  );
}

/** Into a case with these answers, or back to the one in hand. */
function Onward({ enquiry }: { readonly enquiry: EnquiryInHand }) {
  const { t } = useTranslation('who');
  const { answers, change } = useCase();
  const navigate = useNavigate();
  const begun = Object.keys(answers).length > 0;
  const start = () => {
    for (const [question, answer] of Object.entries(answersOf(enquiry))) change({ type: 'answered', question: question as never, answer });
    // What was answered here is not asked again: each answer leads on to where the case stands.
    navigate(addresses.casePage(1), { state: { changing: true } });
  };
  return (
    <p className="no-print">
      {begun ? (
        <Link to={addresses.casePage(1)}>{t('result.toCase')}</Link>
      ) : (
        <>
          <button type="button" className="button" onClick={start}>
            {t('result.start')}
          </button>{' '}
          <span className="cite">{t('result.startHint')}</span>
        </>
      )}
    </p>
  );
}
