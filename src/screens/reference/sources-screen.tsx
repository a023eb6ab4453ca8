import { useTranslation } from 'react-i18next';
import { FLAGS, reviewBy, reviewState, SOURCES, type SourceId } from '#pathways/citations.ts';
import { PACK } from '#pathways/localities/pack.ts';
import { useToday } from '#src/components/clock.tsx';
import { dateInWords } from '#src/language/dates.ts';

const STANDINGS = ['current', 'older', 'secondary', 'local'] as const;

/** Every source with its own date and when it is due for review, and the points that none of them settles. */
export default function SourcesScreen() {
  const { t, i18n } = useTranslation(['app', 'flags']);
  const inWords = (date: string) => dateInWords(date, i18n.language);
  const { months } = PACK.reviewPolicy;
  const today = useToday();
  const sources = Object.entries(SOURCES) as readonly [SourceId, (typeof SOURCES)[SourceId]][];
  return (
    <div className="measure-wide">
      <h1 tabIndex={-1}>{t('reference.sources.title')}</h1>
      <p className="lead">{t('reference.sources.intro')}</p>
      <p>{t('reference.sources.policy', { count: months, locality: PACK.name })}</p>
      {STANDINGS.map((standing) => (
        <section key={standing}>
          <h2>{t(`reference.sources.standing.${standing}` as never)}</h2>
          <ul className="sources">
            {sources
              .filter(([, source]) => source.standing === standing)
              .map(([id, { title, publisher, url, date }]) => (
                <li key={id}>
                  <bdi>
                    {url ? (
                      <a href={url} target="_blank" rel="noreferrer noopener">
                        {title}
                      </a>
                    ) : (
                      title
                    )}
                    {publisher ? ` (${publisher})` : ''}
                  </bdi>{' '}
                  <span className="cite">
                    {date ? t('reference.sources.dated', { date: inWords(date) }) : t('reference.sources.dateNotKnown')}
                    {date ? `, ${t('reference.sources.reviewBy', { date: inWords(reviewBy(date, months) ?? date) })}` : ''}
                  </span>
                  {reviewState(date, months, today) === 'past-review' && (
                    <span className="doubt"> {t('reference.sources.pastReview')}</span>
                  )}
                </li>
              ))}
          </ul>
        </section>
      ))}
      <h2>{t('reference.sources.flags')}</h2>
      <ul className="sources">
        {FLAGS.map((flag) => (
          <li key={flag}>{t(`flags:${flag}` as never)}</li>
        ))}
      </ul>
      <p className="cite">{t('reference.sources.licence')}</p>
    </div>
  );
}
