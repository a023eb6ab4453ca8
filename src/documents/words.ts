import { dateInWords } from '#src/language/dates.ts';
import type { DocumentInput } from './input.ts';

type Values = Readonly<Record<string, string | number>>;

/** The words of a document in its language. Keys are `namespace:key`. */
export interface Words {
  readonly say: (key: string, values?: Values) => string;
  /** Undefined where the language files have no such words. */
  readonly sayIfAny: (key: string, values?: Values) => string | undefined;
  readonly sayList: (key: string, values?: Values) => readonly string[];
  readonly and: (parts: readonly string[]) => string;
  readonly or: (parts: readonly string[]) => string;
  readonly dateAndTime: (at: Date) => string;
  /** A `YYYY-MM-DD`, `YYYY-MM` or `YYYY` in words, as exact as it is given. */
  readonly date: (partial: string) => string;
}

/** Times are those of the place the app is for, wherever the device thinks it is. */
const TIME_ZONE = 'Europe/London';

/** Reads words through the app's `t`, and writes dates and lists as the language does. */
export function wordsOf({ t, language, locality }: Pick<DocumentInput, 't' | 'language' | 'locality'>): Words {
  const read = t as unknown as (key: string, options: object) => unknown;
  const say = (key: string, values: Values = {}) => String(read(key, { county: locality.county, ...values }));
  // English here is British: days before months.
  const locale = new Intl.Locale(language).language === 'en' ? 'en-GB' : language;
  const listed = (type: 'conjunction' | 'disjunction') => new Intl.ListFormat(locale, { type });
  return {
    say,
    sayIfAny: (key, values = {}) => String(read(key, { county: locality.county, ...values, defaultValue: '' })) || undefined,
    sayList: (key, values = {}) => {
      const list = read(key, { county: locality.county, ...values, returnObjects: true });
      return Array.isArray(list) ? list.map(String) : [];
    },
    and: (parts) => listed('conjunction').format(parts),
    or: (parts) => listed('disjunction').format(parts),
    dateAndTime: (at) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short', timeZone: TIME_ZONE }).format(at),
    date: (partial) => dateInWords(partial, language),
  };
}
