import { useTranslation } from 'react-i18next';
import type { Watermark } from '#src/documents/make.ts';
import { useIsTraining } from './training.ts';

/** What stands across the documents that are made now: in training that they are no real case's, otherwise nothing. */
export function useWatermark(): () => Promise<Watermark> {
  const training = useIsTraining();
  const { i18n } = useTranslation();
  return async () => {
    if (!training) return null;
    await i18n.loadNamespaces('training');
    return i18n.getFixedT('en')('training:watermark');
  };
}
