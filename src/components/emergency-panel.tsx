import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { useTraining } from '#src/training/training.ts';
import { EmergencyNumbers } from './emergency-numbers.tsx';

const PANEL = 'emergency-numbers';

/** Opens the emergency numbers. Works before any script has run: opening is the browser's own doing. */
export function EmergencyButton() {
  const { t } = useTranslation();
  return (
    <button type="button" className="pill sos" popoverTarget={PANEL}>
      {t('emergency.button')}
    </button>
  );
}

/** The emergency numbers, over whatever screen is open. Escape closes them. */
export function EmergencyPanel() {
  const { t } = useTranslation();
  const panel = useRef<HTMLDivElement>(null);
  const { emergency, emergencyShown } = useTraining();
  useEffect(() => {
    if (!emergency) return;
    panel.current?.showPopover();
    emergencyShown();
  }, [emergency, emergencyShown]);
  return (
    <div ref={panel} id={PANEL} className="emergency" popover="auto" role="dialog" aria-labelledby={`${PANEL}-title`}>
      <h2 id={`${PANEL}-title`}>{t('emergency.title')}</h2>
      <EmergencyNumbers />
      <button type="button" className="button quiet" popoverTarget={PANEL} popoverTargetAction="hide">
        {t('close')}
      </button>
    </div>
  );
}
