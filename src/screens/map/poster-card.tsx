import { useState } from 'react';
import { openPrintDialogue } from '#src/components/pdf-hand-over.ts';
import { saveFile } from '#src/components/save-file.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';
import { useMap } from './map-subject.ts';

type Status = 'making' | 'made' | 'failed' | 'cannotPrint';

/** Both pathways on paper. */
export function PosterCard() {
  const { t } = useTrainerWords('trainer-map');
  const { say } = useMap();
  const [status, setStatus] = useState<Status | null>(null);
  const make = async (handOver: (blob: Blob) => boolean) => {
    setStatus('making');
    try {
      const { makePoster } = await import('#src/map/make-poster.ts');
      setStatus(handOver(await makePoster(say, new Date())) ? 'made' : 'cannotPrint');
    } catch {
      setStatus('failed');
    }
  };
  const save = (blob: Blob) => {
    saveFile(blob, 'pathway-map.pdf');
    return true;
  };
  return (
    <section className="map-poster no-print" aria-labelledby="map-poster-title">
      <h2 id="map-poster-title">{t('poster.title')}</h2>
      <p>{t('poster.about')}</p>
      <p className="actions">
        <button type="button" className="button quiet" onClick={() => void make(save)}>
          {t('poster.save')}
        </button>
        <button type="button" className="button quiet" onClick={() => void make(openPrintDialogue)}>
          {t('poster.print')}
        </button>
      </p>
      <div role="status">{status !== null && <p>{t(`poster.${status}`)}</p>}</div>
    </section>
  );
}
