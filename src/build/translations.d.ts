/** Worked out by the build (`words.ts`): the languages that there are words for, English apart. */
declare module 'virtual:translations' {
  interface Translation {
    /** Whether every text was checked by somebody. */
    readonly reviewed: boolean;
    readonly load: () => Promise<{ readonly default: Readonly<Record<string, object>> }>;
  }
  const translations: Readonly<Record<string, Translation>>;
  export default translations;
}

/** Worked out by the build (`words.ts`): the English words, by namespace. */
declare module 'virtual:english' {
  const english: Readonly<Record<string, () => Promise<{ readonly default: Readonly<Record<string, object>> }>>>;
  export default english;
}
