import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { WARNS_BEFORE } from '#src/leaving/idle.ts';

/** Says that the case is about to lock. Any key, touch or movement is an answer, so there is nothing to press. */
export default function LockWarning() {
  const { t } = useTranslation('leaving');
  const [seconds, setSeconds] = useState(WARNS_BEFORE / 1000);
  useEffect(() => {
    const timer = setInterval(() => setSeconds((left) => Math.max(0, left - 1)), 1000);
    return () => clearInterval(timer);
  }, []);
  return (
    <div className="lock-warning no-print">
      <b role="alert">{t('warning.text')}</b>
      {/* Said once, not every second. */}
      <span aria-hidden="true">{t('warning.seconds', { count: seconds })}</span>
    </div>
  );
}
