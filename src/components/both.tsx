import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { languageOf } from '#src/language/languages.ts';
import { usePersonLanguage } from '#src/language/person-language.tsx';
import { type Say, sayIn } from '#src/language/say.ts';

interface BothProps {
  /** The words, out of whichever language they are asked for. */
  readonly of: (say: Say) => string | null;
}

/** Words in the language of the app and, beside them, in the person's, where one was chosen: each with its own direction. */
export function Both({ of }: BothProps): ReactNode {
  const { i18n } = useTranslation();
  const { code } = usePersonLanguage();
  const first = of(sayIn(i18n, i18n.language));
  if (first === null || code === null || code === i18n.language) return first;
  const { dir } = languageOf(code);
  return (
    <span className="both">
      <span>{first}</span>{' '}
      <span className="second" lang={code} dir={dir}>
        {of(sayIn(i18n, code))}
      </span>
    </span>
  );
}
