import i18next from 'i18next';
import { PACK } from '#pathways/localities/pack.ts';
import { sayIn } from '#src/language/say.ts';
import { MAP_WORDS } from '#src/map/words.ts';
import { readEnglishOnly, readFiles } from '#src/translation/files.ts';

/** The words of the map as the app has them. */
const files = { ...readFiles('en'), ...readEnglishOnly() };

await i18next.init({
  lng: 'en',
  resources: { en: Object.fromEntries(MAP_WORDS.map((name) => [name, files[name] ?? {}])) },
  interpolation: { escapeValue: false, defaultVariables: { county: PACK.county, lastKnown: PACK.partnership.lastKnown } },
});

export const say = sayIn(i18next, 'en');
