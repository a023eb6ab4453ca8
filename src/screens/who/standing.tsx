import { useTranslation } from 'react-i18next';
import type { Advice } from '#pathways/who-to-contact.ts';
import { Both } from '#src/components/both.tsx';

/** Whether this organisation can refer, what its staff can do, and what they cannot. */
export function Standing({ advice: { standing, can, cannot, ownRoad } }: { readonly advice: Advice }) {
  const { t } = useTranslation('who');
  return (
    <section className="note standing" aria-labelledby="standing-title">
      <h2 id="standing-title">{t(`standing.${standing}.title`)}</h2>
      <p>
        <Both of={(say) => say(`who:standing.${standing}.text`)} />
      </p>
      {ownRoad !== null && (
        <p>
          <b>{t('ownRoad.title')}.</b> {t(`ownRoad.${ownRoad}`)}
        </p>
      )}
      <details>
        <summary>{t('can.both')}</summary>
        <div className="columns">
          <div>
            <b>{t('can.title')}</b>
            <ul>
              {can.map((id) => (
                <li key={id}>{t(`can.${id}` as never)}</li>
              ))}
            </ul>
          </div>
          <div>
            <b>{t('cannot.title')}</b>
            <ul>
              {cannot.map((id) => (
                <li key={id}>{t(`cannot.${id}` as never)}</li>
              ))}
            </ul>
          </div>
        </div>
      </details>
    </section>
  );
}
