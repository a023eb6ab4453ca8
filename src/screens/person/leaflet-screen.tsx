import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { addresses } from '#src/addresses.ts';
import { useTelling } from '#src/person/use-told.ts';
import { ChooseTelling } from './choose-telling.tsx';
import { Leaflet } from './leaflet.tsx';

/** Paper can be found: first whether it is safe, then the leaflet. */
export default function LeafletScreen() {
  const { t } = useTranslation(['handing', 'app']);
  const telling = useTelling();
  const [safe, setSafe] = useState<'yes' | 'no' | null>(null);
  return (
    <>
      <div className="measure no-print">
        <Link className="back" to={addresses.person}>
          {t('back')}
        </Link>
        <h1 tabIndex={-1}>{t('leaflet.title')}</h1>
        {safe !== 'yes' && (
          <>
            <section className="note never" aria-labelledby="leaflet-warning">
              <h2 id="leaflet-warning">{t('leaflet.warning.title')}</h2>
              {(t('leaflet.warning.text', { returnObjects: true }) as readonly string[]).map((text) => (
                <p key={text}>{text}</p>
              ))}
            </section>
            <div className="actions">
              <button type="button" className="button" onClick={() => setSafe('yes')}>
                {t('leaflet.warning.yes')}
              </button>
              <button type="button" className="button quiet" onClick={() => setSafe('no')}>
                {t('leaflet.warning.no')}
              </button>
            </div>
            <div role="status">
              {safe === 'no' && (
                <>
                  <p>{t('leaflet.warning.notSafe')}</p>
                  <Link to={addresses.person}>{t('link.go')}</Link>
                </>
              )}
            </div>
          </>
        )}
        {safe === 'yes' && <ChooseTelling telling={telling} />}
      </div>
      {/* Words of another language may have to come first: the choices stay meanwhile. */}
      <Suspense fallback={null}>{safe === 'yes' && telling.told !== null && <Leaflet told={telling.told} />}</Suspense>
    </>
  );
}
