import ENGLISH from 'virtual:english';
import TRANSLATIONS from 'virtual:translations';
import i18next, { type BackendModule, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import frame from '#locales/en/frame.json';
import start from '#locales/en/start.json';
import { PACK } from '#pathways/localities/pack.ts';
import { LANGUAGES } from './languages.ts';
import { changed, lengthened, mirrored } from './pseudo.ts';

/**
 * Sets up the words. English comes a screen at a time, the start page's with the first load; another language comes whole,
 * in one file, when somebody chooses it.
 */

/** How the namespaces are named that are in English only. */
const TRAINERS = 'trainer-';

const PSEUDO: Readonly<Record<string, (text: string) => string>> = { 'en-XA': lengthened, 'en-XB': mirrored };

const onDemand: BackendModule = {
  type: 'backend',
  init: () => {},
  read: (language, namespace, done) => {
    wordsOf(language, namespace).then(
      (words) => done(null, words),
      (error: Error) => done(error, null),
    );
  },
};

/** @throws where there are no such words, or they cannot be loaded */
async function wordsOf(language: string, namespace: string): Promise<object> {
  // Trainers’ pages are in English, and say so.
  if (namespace.startsWith(TRAINERS) && language !== 'en') return {};
  const translation = TRANSLATIONS[language];
  const words = translation === undefined ? (await ENGLISH[namespace]?.())?.default : (await translation.load()).default[namespace];
  if (words === undefined) throw new Error(`No words for ${language}/${namespace}`);
  const pseudo = PSEUDO[language];
  return pseudo === undefined ? words : (changed(words as never, pseudo) as object);
}

/** Starts i18next in English; ready at once for the start page. */
export function startWords(): i18n {
  void i18next
    .use(onDemand)
    .use(initReactI18next)
    .init({
      lng: 'en',
      fallbackLng: 'en',
      supportedLngs: LANGUAGES.map(({ code }) => code),
      load: 'currentOnly',
      ns: ['frame', 'start'],
      defaultNS: 'frame',
      // What a screen says, it asks for first; the frame’s words are always there.
      fallbackNS: ['frame', 'app'],
      partialBundledLanguages: true,
      resources: { en: { frame, start } },
      initAsync: false,
      returnObjects: false,
      // React escapes what it renders; names of places are the locality's.
      interpolation: { escapeValue: false, defaultVariables: { county: PACK.county, lastKnown: PACK.partnership.lastKnown } },
    });
  return i18next;
}

/**
 * Fetches the words of a language for every screen that was open until now, and for every one to come.
 *
 * @throws where they cannot be loaded; the language on the screen stays as it was
 */
export async function fetchWords(code: string): Promise<void> {
  // Asked for first: i18next itself would go on in English without a word.
  await TRANSLATIONS[code]?.load();
  await i18next.loadLanguages(code);
}
