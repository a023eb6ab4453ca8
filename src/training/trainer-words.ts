import { useTranslation } from 'react-i18next';

/**
 * Words for the pages of trainers, in English whatever the app's language is: those of `trainer-…` namespaces are in English
 * only, and a trainer who writes notes needs the official terms beside them.
 *
 * @param namespaces the first is the one that keys without a namespace are of
 */
export const useTrainerWords = (...namespaces: readonly string[]) => useTranslation([...namespaces], { lng: 'en' });
