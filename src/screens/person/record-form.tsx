import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { ANOTHER_LANGUAGE } from '#pathways/spoken-languages.ts';
import { HELP_TO_UNDERSTAND, type HelpToUnderstand, type HowItWent, howItWentFor } from '#pathways/understanding.ts';
import { addresses } from '#src/addresses.ts';
import { useCase } from '#src/case/case-session.tsx';
import { standsAt } from '#src/case/steps.ts';
import { useWalk } from '#src/case/use-walk.ts';
import { Choice, Choices } from '#src/components/choice.tsx';
import { ErrorSummary } from '#src/components/error-summary.tsx';
import { type FieldFault, useFaults } from '#src/components/faults.ts';
import { SelectField } from '#src/components/select-field.tsx';
import { spokenLanguages } from '#src/language/spoken.ts';
import { usePerson } from '#src/person/person-session.tsx';

/** What was done, in which language, and what helped; a child is told, so it is not asked whether they said it back. */
export function RecordForm() {
  const { t, i18n } = useTranslation(['handing', 'app']);
  const { understanding, change } = useCase();
  const walk = useWalk();
  const person = usePerson();
  const languages = spokenLanguages(i18n.language);
  const shownIn = languages.some(({ code }) => code === person.language) ? person.language : '';
  const [language, setLanguage] = useState(understanding?.language ?? shownIn);
  const [help, setHelp] = useState<HelpToUnderstand | null>(understanding?.help ?? null);
  const [done, setDone] = useState<readonly HowItWent[]>(understanding?.done ?? []);
  const [saved, setSaved] = useState(false);
  const { errors, attempt, setFaults } = useFaults('handing');
  const errorAt = (target: string) => errors.find((error) => error.target === target)?.message ?? null;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const found: readonly FieldFault[] = [
      ...(language === '' ? [{ target: 'record-language', key: 'record.chooseLanguage' }] : []),
      ...(help === null ? [{ target: 'help-interpreter', key: 'record.chooseInterpreter' }] : []),
    ];
    setFaults(found);
    setSaved(found.length === 0);
    if (help === null || found.length > 0) return;
    change({ type: 'understood', understanding: { language, help, done: howItWentFor(walk.pathway).filter((one) => done.includes(one)) } });
  };
  const remove = () => {
    change({ type: 'understood', understanding: null });
    setDone([]);
    setHelp(null);
    setSaved(false);
  };
  const helpError = errorAt('help-interpreter');

  return (
    <div className="measure">
      <Link className="back" to={addresses.casePage(standsAt(walk))}>
        {t('taken.case')}
      </Link>
      <ErrorSummary errors={errors} attempt={attempt} />
      <h1 tabIndex={-1}>{t('record.title')}</h1>
      <p className="lead">{t(walk.pathway === 'child' ? 'record.childLead' : 'record.lead')}</p>
      <form onSubmit={submit} noValidate autoComplete="off">
        <Choices legend={<h2>{t('record.done.label')}</h2>} describedBy="done-hint">
          <p className="hint" id="done-hint">
            {t('record.done.hint')}
          </p>
          {howItWentFor(walk.pathway).map((one) => (
            <Choice
              key={one}
              kind="checkbox"
              id={`done-${one}`}
              name="done"
              value={one}
              label={t(`record.done.${one}`)}
              checked={done.includes(one)}
              onChange={(ticked) => setDone(ticked ? [...done, one] : done.filter((other) => other !== one))}
            />
          ))}
        </Choices>
        <SelectField
          id="record-language"
          label={t('record.language')}
          error={errorAt('record-language')}
          value={language}
          options={[
            { value: '', label: t('record.chooseOne') },
            ...languages.map(({ code, name, own }) => ({ value: code, label: name === own ? name : `${name} · ${own}` })),
            { value: ANOTHER_LANGUAGE, label: t('record.other') },
          ]}
          onChange={setLanguage}
        />
        <Choices legend={<h2>{t('record.help.label')}</h2>} invalid={helpError !== null}>
          {helpError && <p className="error-message">{helpError}</p>}
          {HELP_TO_UNDERSTAND.map((one) => (
            <Choice
              key={one}
              kind="radio"
              id={`help-${one}`}
              name="help"
              value={one}
              label={t(`record.help.${one}`)}
              checked={help === one}
              onChange={() => setHelp(one)}
            />
          ))}
        </Choices>
        {walk.pathway !== 'child' && <p>{t('record.consentIsAnother')}</p>}
        <div className="actions">
          <button type="submit" className="button">
            {t('record.save')}
          </button>
          {understanding !== null && (
            <button type="button" className="button quiet" onClick={remove}>
              {t('record.remove')}
            </button>
          )}
          <p role="status">{saved && t('record.saved')}</p>
        </div>
      </form>
    </div>
  );
}
