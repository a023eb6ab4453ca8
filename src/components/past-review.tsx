import REVIEW_DATE from 'virtual:review-date';
import { use, useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { dateInWords } from '#src/language/dates.ts';
import { Clock, useToday } from './clock.tsx';

/**
 * On every page of a version that is past its review date: it goes on working, and says that numbers
 * have to be checked. The clock is looked at in the browser alone, for the build writes the page too.
 */
export function PastReview() {
  const { t, i18n } = useTranslation();
  const clock = use(Clock);
  const [looked, setLooked] = useState(false);
  const today = useToday();
  useEffect(() => setLooked(clock() > 0), [clock]);
  if (!looked || today <= REVIEW_DATE) return null;
  return <p className="note past-review">{t('pastReview', { date: dateInWords(REVIEW_DATE, i18n.language) })}</p>;
}
