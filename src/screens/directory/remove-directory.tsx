import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useDirectory } from '#src/directory/directory-provider.tsx';

/** Removes the directory from the device, once that is confirmed on the page. */
export function RemoveDirectory({ onRemoved }: { readonly onRemoved: () => void }) {
  const { t } = useTranslation('directory');
  const { remove } = useDirectory();
  const [step, setStep] = useState<'begin' | 'asked' | 'kept' | 'failed'>('begin');
  const question = useRef<HTMLHeadingElement>(null);
  const button = useRef<HTMLButtonElement>(null);

  useEffect(() => {
    if (step === 'asked') question.current?.focus();
    if (step === 'kept' || step === 'failed') button.current?.focus();
  }, [step]);

  const confirm = async () => {
    if (await remove()) onRemoved();
    else setStep('failed');
  };

  if (step === 'asked') {
    return (
      <div className="note">
        <h3 ref={question} tabIndex={-1}>
          {t('remove.question')}
        </h3>
        <p>{t('remove.consequence')}</p>
        <p className="actions">
          <button type="button" className="button" onClick={() => void confirm()}>
            {t('remove.yes')}
          </button>
          <button type="button" className="button quiet" onClick={() => setStep('kept')}>
            {t('remove.no')}
          </button>
        </p>
      </div>
    );
  }
  return (
    <>
      <button type="button" className="link-button" ref={button} onClick={() => setStep('asked')}>
        {t('remove.ask')}
      </button>
      <p role="status">{step === 'failed' && t('remove.failed')}</p>
    </>
  );
}
