import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { Choice, Choices } from '#src/components/choice.tsx';
import { fetchWords } from '#src/language/i18n.ts';
import { LANGUAGES, type Language, languageOf } from '#src/language/languages.ts';
import { usePersonLanguage } from '#src/language/person-language.tsx';

const NONE = 'none';

/** Chooses the language of the app and, apart from it, the person's, which is then shown beside it. */
export default function LanguagesScreen() {
  const { t, i18n } = useTranslation('languages');
  const navigate = useNavigate();
  const person = usePersonLanguage();
  const [app, setApp] = useState(languageOf(i18n.language).code);
  const [other, setOther] = useState(person.code ?? NONE);
  const [failed, setFailed] = useState(false);

  const use = async (event: FormEvent) => {
    event.preventDefault();
    setFailed(false);
    try {
      await Promise.all([app, other].filter((code) => code !== NONE).map(fetchWords));
      await i18n.changeLanguage(app);
    } catch {
      setFailed(true);
      return;
    }
    person.choose(other === NONE ? null : other);
    navigate(-1);
  };

  const choices = (name: 'app' | 'person', chosen: string, choose: (code: string) => void) => (
    <div className="choice-columns">
      {LANGUAGES.map((language) => (
        <Choice
          key={language.code}
          kind="radio"
          id={`${name}-${language.code}`}
          name={name}
          value={language.code}
          label={<Name language={language} />}
          checked={chosen === language.code}
          onChange={() => choose(language.code)}
        />
      ))}
    </div>
  );

  return (
    <div className="measure-wide">
      <button type="button" className="back" onClick={() => navigate(-1)}>
        {t('back')}
      </button>
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <form onSubmit={(event) => void use(event)}>
        <Choices legend={<h2>{t('person.label')}</h2>} describedBy="person-hint">
          <p className="hint" id="person-hint">
            {t('person.hint')}
          </p>
          <Choice
            kind="radio"
            id={`person-${NONE}`}
            name="person"
            value={NONE}
            label={t('person.none')}
            checked={other === NONE}
            onChange={() => setOther(NONE)}
          />
          {choices('person', other, setOther)}
          <p className="note">{t('romani')}</p>
          <p>{t('other')}</p>
        </Choices>
        <Choices legend={<h2>{t('app.label')}</h2>} describedBy="app-hint">
          <p className="hint" id="app-hint">
            {t('app.hint')}
          </p>
          {choices('app', app, setApp)}
        </Choices>
        <p>{t('draftNote')}</p>
        <p>{t('papers')}</p>
        <p role="alert">{failed && t('failed')}</p>
        <div className="actions">
          <button type="submit" className="button">
            {t('show')}
          </button>
        </div>
      </form>
    </div>
  );
}

function Name({ language: { code, name, english, reviewed } }: { readonly language: Language }) {
  const { t } = useTranslation('languages');
  return (
    <>
      <bdi lang={code}>{name}</bdi>
      <small className="language-note">
        {english !== name && <bdi lang="en">{english}</bdi>} {!reviewed && `(${t('draft')})`}
      </small>
    </>
  );
}
