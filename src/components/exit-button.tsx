import { useEffect, useEffectEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { addresses } from '#src/addresses.ts';
import { useLeaving } from '#src/leaving/leaving.ts';
import { countShiftPresses } from '#src/leaving/shift-presses.ts';

/** Leaves at once, by a press or by Shift pressed three times. A link, so that it leads away even before any script has run. */
export function ExitButton({ language }: { readonly language?: string }) {
  const { t, i18n } = useTranslation('frame', language === undefined ? {} : { lng: language });
  const { exit } = useLeaving();
  /** Presses still to come; `lapsed` when they took too long. */
  const [left, setLeft] = useState<number | 'lapsed' | null>(null);
  const onExit = useEffectEvent(exit);

  useEffect(
    () =>
      countShiftPresses({
        // The words for it are not in the first load; leaving does not wait for them.
        onCount: (count) => void i18n.loadNamespaces('leaving').then(() => setLeft(count ?? 'lapsed')),
        onExit: () => onExit(),
      }),
    [i18n],
  );

  return (
    <>
      <a
        className="pill exit"
        href={addresses.units}
        rel="nofollow noreferrer"
        draggable={false}
        onClick={(event) => {
          event.preventDefault();
          exit();
        }}
      >
        {t('exit')}
      </a>
      <span role="status" className="visually-hidden">
        {left === null ? '' : left === 'lapsed' ? t('leaving:shift.lapsed') : t('leaving:shift.left', { count: left })}
      </span>
    </>
  );
}
