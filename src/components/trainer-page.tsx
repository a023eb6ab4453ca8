import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

/** A page for trainers: in English, and said to be where the app speaks another language. */
export function TrainerPage({ children, className }: { readonly children: ReactNode; readonly className?: string }) {
  const { t, i18n } = useTranslation('training');
  return (
    <>
      {i18n.language !== 'en' && <p className="note">{t('english')}</p>}
      <div lang="en" dir="ltr" {...(className === undefined ? {} : { className })}>
        {children}
      </div>
    </>
  );
}
