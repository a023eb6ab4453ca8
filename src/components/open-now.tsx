import { useTranslation } from 'react-i18next';
import type { OpenState } from '#pathways/localities/hours.ts';
import { momentFrom } from '#src/language/times.ts';
import { useNow } from './clock.tsx';

/** In the last hour it says how many minutes are left. */
const SOON = 60;

/** Whether somebody answers now, in words. Colour only repeats what the words say. */
export function OpenNow({ open }: { readonly open: OpenState }) {
  const { t, i18n } = useTranslation('contacts');
  const now = useNow();
  const when = (at: number) => momentFrom(now, at, i18n.language);
  switch (open.is) {
    case 'always-open':
      return <small className="open">{t('open.always')}</small>;
    case 'open':
      return (
        <small className="open">
          {open.minutesLeft <= SOON ? t('open.closing', { count: open.minutesLeft }) : t('open.open', { time: when(open.until) })}
        </small>
      );
    case 'closed':
      return (
        <small className="closed">{open.opensAt === null ? t('open.closedLong') : t('open.closed', { when: when(open.opensAt) })}</small>
      );
    case 'not-known':
      return <small>{t(open.because === 'bank-holiday' ? 'open.bankHoliday' : 'open.notKnown')}</small>;
  }
}
