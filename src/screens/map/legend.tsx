import { useTrainerWords } from '#src/training/trainer-words.ts';

const SHAPES = ['question', 'junction', 'continues', 'nrm', 'dtn', 'none'] as const;
const MARKS = ['way', 'now', 'possible', 'ruledOut'] as const;

/** What the shapes of the map mean and, where a case is on it, the marks. */
export function Legend({ marked }: { readonly marked: boolean }) {
  const { t } = useTrainerWords('trainer-map');
  return (
    <section className="map-legend" aria-labelledby="map-legend-title">
      <h2 id="map-legend-title">{t('legend.title')}</h2>
      <ul>
        {SHAPES.map((shape) => (
          <li key={shape}>
            <span className={`map-key is-${shape}`} aria-hidden="true" /> {t(`legend.${shape}`)}
          </li>
        ))}
        {marked &&
          MARKS.map((mark) => (
            <li key={mark}>
              <span className={`map-key mark-${mark}`} aria-hidden="true" /> {t(`legend.${mark}`)}
            </li>
          ))}
      </ul>
    </section>
  );
}
