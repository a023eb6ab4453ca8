import { DocumentButtons } from '#src/components/document-buttons.tsx';
import { useTrainerWords } from '#src/training/trainer-words.ts';
import { useMap } from './map-subject.ts';

/** Both pathways on paper. */
export function PosterCard() {
  const { t } = useTrainerWords('trainer-map');
  const { say } = useMap();
  const make = async () => {
    const { makePoster } = await import('#src/map/make-poster.ts');
    return makePoster(say, new Date());
  };
  return (
    <section className="map-poster no-print" aria-labelledby="map-poster-title">
      <h2 id="map-poster-title">{t('poster.title')}</h2>
      <p>{t('poster.about')}</p>
      <DocumentButtons name={t('poster.title')} make={make} failed={t('poster.failed')} language="en" />
    </section>
  );
}
