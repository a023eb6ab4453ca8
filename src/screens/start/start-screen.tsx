import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PACK } from '#pathways/localities/pack.ts';
import { addresses } from '#src/addresses.ts';
import { DangerLine } from '#src/components/danger-line.tsx';
import { EmergencyNumbers } from '#src/components/emergency-numbers.tsx';
import { useKeeping } from '#src/kept/keeping.tsx';

const BEFORE = ['confront', 'alone', 'certain'] as const;
const LIMITS = ['does', 'doesNot', 'memory', 'draft'] as const;

/**
 * The first page: what this is and is not, and the emergency numbers. It is rendered into the HTML
 * at build time, so that it shows before any script has run and when none can.
 */
export function StartScreen() {
  const { t } = useTranslation('start');
  const { anyKept } = useKeeping();
  const county = PACK.county;
  return (
    <div className="with-aside">
      <div>
        <h1 tabIndex={-1}>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        <DangerLine />
        <p className="door-row">
          <Link className="door main" to={addresses.casePage(1)}>
            <b>{t('start')}</b>
            <span>{t('startHint')}</span>
          </Link>
          <Link className="door" to={addresses.who}>
            <b>{t('who')}</b>
            <span>{t('whoHint')}</span>
          </Link>
          <Link className="door" to={addresses.person}>
            <b>{t('explain')}</b>
            <span>{t('explainHint')}</span>
          </Link>
          {anyKept && (
            <Link className="door" to={addresses.kept}>
              <b>{t('kept')}</b>
              <span>{t('keptHint')}</span>
            </Link>
          )}
        </p>
        <p className="quiet-line">
          <Link to={addresses.training}>{t('training')}</Link>: {t('trainingHint')}
        </p>
        <p className="quiet-line">
          {t('private')} <Link to={addresses.safety}>{t('frame:footer.safety')}</Link>
        </p>

        <h2>{t('first.title')}</h2>
        <ul className="plain-list">
          {BEFORE.map((line) => (
            <li key={line}>{t(`first.${line}`)}</li>
          ))}
        </ul>

        <h2>{t('is.title')}</h2>
        <ul className="plain-list">
          {LIMITS.map((line) => (
            <li key={line}>{t(`is.${line}`, { county })}</li>
          ))}
        </ul>
      </div>
      <aside className="aside">
        <section className="card">
          <h2>{t('numbers.title')}</h2>
          <EmergencyNumbers />
          <p className="cite">{t('numbers.note')}</p>
        </section>
        <section>
          <h2>{t('hand.title')}</h2>
          <ul className="plain-list">
            {(t('hand.items', { returnObjects: true }) as readonly string[]).map((item) => (
              <li key={item}>{item}</li>
            ))}
          </ul>
        </section>
        <noscript>
          <p>{t('noScript')}</p>
        </noscript>
      </aside>
    </div>
  );
}
