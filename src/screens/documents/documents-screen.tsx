import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { addresses } from '#src/addresses.ts';
import { useCase } from '#src/case/case-session.tsx';
import { nameMayBeHeld, RESPONDER_FIELDS } from '#src/case/contact-details.ts';
import { useFilledForm } from '#src/case/filled-form.ts';
import { pagesToIdentityCheck } from '#src/case/paperwork.ts';
import { useWalk } from '#src/case/use-walk.ts';
import { DocumentCards } from '#src/components/document-cards.tsx';
import { ErrorSummary } from '#src/components/error-summary.tsx';
import { TextField } from '#src/components/text-field.tsx';
import { TaskList } from './task-list.tsx';

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/;

/** Names and contact details for the documents, all optional, and the documents themselves. */
export function DocumentsScreen({ number }: { readonly number: number }) {
  const { t } = useTranslation(['app', 'form']);
  const { details, change } = useCase();
  const walk = useWalk();
  const form = useFilledForm();
  /** The fields that were wrong when they were last checked. */
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const held = nameMayBeHeld(walk);
  const typed = (key: string) => (typeof details[key] === 'string' ? details[key] : '');
  const field = (key: string, type: 'text' | 'email' | 'tel', autoComplete: string) => (
    <TextField
      key={key}
      id={key}
      type={type}
      autoComplete={autoComplete}
      label={t(`form:fields.${key}.label` as never)}
      value={typed(key)}
      error={wrong.includes(key) ? t('documents.email') : null}
      onChange={(value) => change({ type: 'detailed', field: key, value })}
    />
  );

  const check = (event: FormEvent) => {
    event.preventDefault();
    const found = RESPONDER_FIELDS.filter(({ key, type }) => type === 'email' && typed(key) !== '' && !EMAIL.test(typed(key)));
    setWrong(found.map(({ key }) => key));
    if (found.length === 0) document.getElementById('documents-list')?.focus();
  };

  return (
    <div className="measure-wide">
      <Link className="back" to={addresses.casePage(number - 1)}>
        {t('documents.backToOutcome')}
      </Link>
      <ErrorSummary errors={wrong.map((target) => ({ target, message: t('documents.email') }))} attempt={wrong} />
      <h1 tabIndex={-1}>{t('documents.title')}</h1>
      <p className="lead">{t('documents.intro')}</p>
      <form onSubmit={check} noValidate className="details-form">
        <fieldset className="choices">
          <legend>
            <h2>{t('documents.you')}</h2>
          </legend>
          <div className="field-grid">{RESPONDER_FIELDS.map(({ key, type, autoComplete }) => field(key, type, autoComplete))}</div>
        </fieldset>
        <fieldset className="choices">
          <legend>
            <h2>{t('documents.person')}</h2>
          </legend>
          {held.held ? (
            <div className="field-grid">
              {field('victim-first-name', 'text', 'off')}
              {field('victim-last-name', 'text', 'off')}
            </div>
          ) : (
            <p className="note">{t(held.because === 'not-shared' ? 'documents.nameNotShared' : 'documents.nameNotHeld')}</p>
          )}
        </fieldset>
        <button type="submit" className="button quiet">
          {t('documents.check')}
        </button>
      </form>
      <section aria-labelledby="documents-list">
        <h2 id="documents-list" tabIndex={-1}>
          {t('outcome.documents')}
        </h2>
        <DocumentCards walk={walk} checkAddress={addresses.casePage(number + pagesToIdentityCheck(form))} />
      </section>
      <TaskList number={number} />
    </div>
  );
}
