import { useTranslation } from 'react-i18next';
import type { PathwayChange } from '#src/service-worker/messages.ts';

/** What versions of the pathway changed; in English where nobody has said it in the language of the screen. */
export function PathwayChanges({ changes }: { readonly changes: readonly PathwayChange[] }) {
  const { t, i18n } = useTranslation('offline-page');
  return (
    <dl className="pathway-changes">
      {changes.map(({ version, words }) => (
        <div key={version}>
          <dt>{t('version', { version })}</dt>
          {(words[i18n.language] ?? words.en ?? []).map((line) => (
            <dd key={line}>
              <bdi>{line}</bdi>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
