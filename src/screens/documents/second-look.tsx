import { useTranslation } from 'react-i18next';
import type { FilledField } from '#pathways/forms/fill.ts';
import { suggestionsFor } from '#pathways/forms/review.ts';

/** What is missing or thin, from what makes a referral strong: suggestions, never a score. */
export function SecondLook({ form }: { readonly form: readonly FilledField[] }) {
  const { t } = useTranslation('details');
  const suggestions = suggestionsFor(form);
  return (
    <details className="needed">
      <summary>{t('review.title')}</summary>
      <p>{t('review.intro')}</p>
      {suggestions.length === 0 ? (
        <p>{t('review.nothing')}</p>
      ) : (
        <ul>
          {suggestions.map((suggestion) => (
            <li key={suggestion}>{t(`review.items.${suggestion}`)}</li>
          ))}
        </ul>
      )}
    </details>
  );
}
