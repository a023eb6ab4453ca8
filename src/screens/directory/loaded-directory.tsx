import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { reviewState } from '#pathways/citations.ts';
import { LOCALITY } from '#pathways/localities/locality.ts';
import { useToday } from '#src/components/clock.tsx';
import { saveFile } from '#src/components/save-file.ts';
import { useDirectory } from '#src/directory/directory-provider.tsx';
import { dateInWords } from '#src/language/dates.ts';
import { RemoveDirectory } from './remove-directory.tsx';

/** The directory that is loaded: how much it holds, how old it is, and the way out again. */
export function LoadedDirectory({ onRemoved }: { readonly onRemoved: () => void }) {
  const { t, i18n } = useTranslation('directory');
  const today = useToday();
  const { entries, loadedOn, fileDated, state } = useDirectory();
  const [failed, setFailed] = useState(false);
  const inWords = (date: string | null | undefined) => (date ? dateInWords(date, i18n.language) : t('loaded.notKnown'));

  const save = async (kind: 'csv' | 'json') => {
    try {
      const { directoryAsCsv, directoryAsJson } = await import('#src/directory/write-file.ts');
      saveFile(kind === 'csv' ? directoryAsCsv(entries) : directoryAsJson(entries, today), `contact-directory-${today}.${kind}`);
      setFailed(false);
    } catch {
      setFailed(true);
    }
  };

  const heading = (
    <h2 id="loaded" tabIndex={-1}>
      {entries.length === 0 ? t('loaded.none') : t('loaded.title', { count: entries.length })}
    </h2>
  );
  if (entries.length === 0) {
    return (
      <>
        {heading}
        {state === 'unreadable' && <RemoveDirectory onRemoved={onRemoved} />}
      </>
    );
  }

  const { months } = LOCALITY.reviewPolicy;
  const dates = entries.map(({ checked }) => checked).toSorted();
  const due = dates.filter((date) => reviewState(date, months, today) === 'past-review').length;
  return (
    <section className="card" aria-labelledby="loaded">
      {heading}
      {state === 'this-visit' && <p className="note">{t('loaded.notKept')}</p>}
      <dl className="age">
        {(
          [
            ['loadedOn', inWords(loadedOn)],
            ['fileDated', inWords(fileDated)],
            ['oldest', inWords(dates[0])],
            ['newest', inWords(dates.at(-1))],
          ] as const
        ).map(([fact, value]) => (
          <div key={fact}>
            <dt>{t(`loaded.${fact}`)}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      <p className={due > 0 ? 'doubt' : undefined}>{due > 0 ? t('loaded.due', { count: due, months }) : t('loaded.noneDue', { months })}</p>
      <p className="actions">
        <button type="button" className="button quiet" onClick={() => void save('csv')}>
          {t('loaded.csv')}
        </button>
        <button type="button" className="button quiet" onClick={() => void save('json')}>
          {t('loaded.json')}
        </button>
      </p>
      <p role="status">{failed && t('saveFailed')}</p>
      <RemoveDirectory onRemoved={onRemoved} />
    </section>
  );
}
