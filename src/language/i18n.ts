import i18next, { type BackendModule, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import frame from '#locales/en/frame.json';
import start from '#locales/en/start.json';
import { PACK } from '#pathways/localities/pack.ts';
import { withLocality } from './locality-words.ts';
import { changed, lengthened, mirrored } from './pseudo.ts';

/** Sets up the words. The start page's are part of the first load; the others come with the screen that needs them. */

type File = { readonly default: Readonly<Record<string, object>> };
const files = import.meta.glob<File>(['/locales/*/*.json', '!**/case-file.json']);
// The name is written in at build time: the words of other localities are left out.
const localFiles = import.meta.glob<File>('/locales/*/localities/%LOCALITY%.json');

const onDemand: BackendModule = {
  type: 'backend',
  init: () => {},
  read: (language, namespace, done) => {
    const pseudo = language === 'en-XA' ? lengthened : language === 'en-XB' ? mirrored : null;
    const folder = `/locales/${pseudo ? 'en' : language}`;
    const load = files[`${folder}/${namespace}.json`];
    if (load === undefined) return done(new Error(`No words for ${language}/${namespace}`), null);
    const loadLocal = localFiles[`${folder}/localities/${PACK.id}.json`];
    Promise.all([load(), loadLocal?.()]).then(
      ([{ default: general }, local]) => {
        const words = withLocality(general, local?.default[namespace]);
        done(null, pseudo ? (changed(words as never, pseudo) as object) : words);
      },
      (error: Error) => done(error, null),
    );
  },
};

/** Starts i18next in English; ready at once for the start page. */
export function startWords(): i18n {
  void i18next
    .use(onDemand)
    .use(initReactI18next)
    .init({
      lng: 'en',
      fallbackLng: 'en',
      supportedLngs: ['en', 'en-XA', 'en-XB'],
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
