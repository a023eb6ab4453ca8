import type { i18n } from 'i18next';

type Values = Readonly<Record<string, string | number>>;

/** Reads words by `namespace:key` in one language. The namespaces have to be loaded. */
export interface Say {
  (key: string, values?: Values): string;
  /** Null where there are no such words. */
  readonly ifAny: (key: string) => string | null;
  readonly list: (key: string, values?: Values) => readonly string[];
}

export function sayIn({ getFixedT, exists }: Pick<i18n, 'getFixedT' | 'exists'>, language: string): Say {
  const t = getFixedT(language) as unknown as (key: string, options?: object) => unknown;
  const say = (key: string, values: Values = {}) => String(t(key, values));
  return Object.assign(say, {
    ifAny: (key: string) => (exists(key) ? say(key) : null),
    list: (key: string, values: Values = {}) => t(key, { ...values, returnObjects: true }) as readonly string[],
  });
}
