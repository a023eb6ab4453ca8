import { useTranslation } from 'react-i18next';
import { Choice, Choices } from '#src/components/choice.tsx';
import { SelectField } from '#src/components/select-field.tsx';
import { LANGUAGES } from '#src/language/languages.ts';
import { SENDERS } from '#src/person/pages.ts';
import { usePerson } from '#src/person/person-session.tsx';
import type { Telling } from '#src/person/use-told.ts';

interface ChooseTellingProps {
  readonly telling: Telling;
  /** What is wrong with the choice of whom it is for. */
  readonly error?: string | null;
}

/** In which language, for whom, and by whom: only what the case has not said already. */
export function ChooseTelling({ telling: { told, readers, choose, asksSender, sendBy }, error = null }: ChooseTellingProps) {
  const { t } = useTranslation('handing');
  const { language, speak } = usePerson();
  return (
    <>
      {LANGUAGES.length > 1 && (
        <SelectField
          id="person-language"
          label={t('language.label')}
          hint={`${t('language.hint')} ${t('language.draft')}`}
          value={language}
          options={LANGUAGES.map(({ code, name }) => ({ value: code, label: name, lang: code }))}
          onChange={speak}
        />
      )}
      {readers.length > 1 && (
        <Choices legend={<h2>{t('who.label')}</h2>} describedBy="reader-hint" invalid={error !== null}>
          <p className="hint" id="reader-hint">
            {t(readers.includes('adult') ? 'who.unsure' : 'who.child')}
          </p>
          {error && <p className="error-message">{error}</p>}
          {readers.map((reader) => (
            <Choice
              key={reader}
              kind="radio"
              id={`reader-${reader}`}
              name="reader"
              value={reader}
              label={t(`who.${reader}`)}
              checked={told?.reader === reader}
              onChange={() => choose(reader)}
            />
          ))}
        </Choices>
      )}
      {asksSender && (
        <SelectField
          id="sender"
          label={t('sender.label')}
          hint={t('sender.hint')}
          value={told?.sender ?? 'unknown'}
          options={[...SENDERS, 'unknown' as const].map((one) => ({ value: one, label: t(`sender.${one}`) }))}
          onChange={(one) => sendBy(SENDERS.find((sender) => sender === one) ?? null)}
        />
      )}
    </>
  );
}
