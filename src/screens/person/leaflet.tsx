import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { DraftNote } from '#src/components/draft-note.tsx';
import { savePdf } from '#src/components/pdf-hand-over.ts';
import { makeLeaflet } from '#src/documents/make.ts';
import { useLocalServices } from '#src/person/local-services.ts';
import { SLIP } from '#src/person/numbers.ts';
import { pagesFor, type Told } from '#src/person/pages.ts';
import { usePerson } from '#src/person/person-session.tsx';
import { usePersonWords } from '#src/person/person-words.ts';
import { useWatermark } from '#src/training/use-watermark.ts';
import { PageContent } from './page-content.tsx';

const SLIPS = ['one', 'two'] as const;

/** The leaflet as it is printed, and as a PDF made on the device. */
export function Leaflet({ told }: { readonly told: Told }) {
  const { t } = useTranslation('handing');
  const { language } = usePerson();
  const words = usePersonWords(language);
  const services = useLocalServices();
  const watermark = useWatermark();
  const [status, setStatus] = useState<'ready' | 'failed' | null>(null);

  const save = async () => {
    try {
      const { blob, fileName } = await makeLeaflet({ told, words, services }, await watermark());
      savePdf(blob, fileName, 'leaflet');
      setStatus('ready');
    } catch {
      setStatus('failed');
    }
  };

  return (
    <>
      <div className="actions no-print">
        <button type="button" className="button" onClick={() => void save()}>
          {t('leaflet.download')}
        </button>
        <button type="button" className="button quiet" onClick={() => window.print()}>
          {t('leaflet.print')}
        </button>
        <p role="status">{status && t(`leaflet.${status}`)}</p>
      </div>
      <article className="for-paper" lang={words.code} dir={words.dir}>
        <h2>{words.say(told.reader === 'adult' ? 'leaflet.adultTitle' : 'leaflet.youngTitle')}</h2>
        <p>
          <b>{words.say('leaflet.keepSafe')}</b>
        </p>
        {pagesFor(told).map((page) => (
          <section key={page.id}>
            <h3>{words.say(page.title)}</h3>
            <PageContent page={page} reader={told.reader} words={words} />
          </section>
        ))}
        <DraftNote draft={words.draft} />
        <p>{words.say('leaflet.cut')}</p>
        <div className="slips">
          {SLIPS.map((slip) => (
            <dl key={slip} className="slip">
              {SLIP.map(({ words: key, number }) => (
                <div key={key}>
                  <dt>{words.say(`strip.${key}`)}</dt>
                  <dd>
                    <bdi dir="ltr">{number}</bdi>
                  </dd>
                </div>
              ))}
            </dl>
          ))}
        </div>
      </article>
    </>
  );
}
