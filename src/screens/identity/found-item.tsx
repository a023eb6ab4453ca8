import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FoundDetail } from '#pathways/identity/check.ts';
import { sentenceAround } from '#pathways/identity/sentences.ts';
import { writtenPrivately } from '#src/components/typed-privately.ts';

interface FoundItemProps {
  readonly found: FoundDetail;
  readonly onTakeOut: () => void;
  readonly onKeep: (reason: string) => void;
  readonly onEdit: () => void;
}

/** Something that was found, in its sentence: taken out, kept with a reason, or edited. */
export function FoundItem({ found: { field, text, hit }, onTakeOut, onKeep, onEdit }: FoundItemProps) {
  const { t } = useTranslation(['identity', 'form']);
  const [keeping, setKeeping] = useState(false);
  const [reason, setReason] = useState('');
  const [missing, setMissing] = useState(false);
  const { before, after } = sentenceAround(text, hit);
  const label = t(`form:fields.${field}.label` as never) as string;
  const id = `reason-${field}-${hit.start}`;

  const confirm = (event: FormEvent) => {
    event.preventDefault();
    if (reason.trim() === '') return setMissing(true);
    onKeep(reason.trim());
  };

  return (
    <li>
      <p className="cite">
        {label} · {t(`kinds.${hit.kind}`)}
        {hit.sure ? '' : ` · ${t('found.question')}`}
      </p>
      <p className="found-sentence" dir="auto">
        {before}
        <mark>{hit.text}</mark>
        {after}
      </p>
      <div className="actions">
        <button type="button" className="button quiet" onClick={onTakeOut} aria-label={t('found.takeOutOf', { text: hit.text })}>
          {t('found.takeOut')}
        </button>
        <button
          type="button"
          className="button quiet"
          onClick={() => setKeeping(!keeping)}
          aria-expanded={keeping}
          aria-label={t('found.keepOf', { text: hit.text })}
        >
          {t('found.keep')}
        </button>
        <button type="button" className="link-button" onClick={onEdit} aria-label={t('found.editOf', { field: label })}>
          {t('found.edit')}
        </button>
      </div>
      {keeping && (
        <form onSubmit={confirm} noValidate autoComplete="off" className={missing ? 'text-field invalid' : 'text-field'}>
          <label htmlFor={id}>{t('found.reason')}</label>
          {missing && (
            <p className="error-message" id={`${id}-error`}>
              {t('found.reasonNeeded')}
            </p>
          )}
          <input
            className="text-input"
            id={id}
            dir="auto"
            value={reason}
            {...writtenPrivately}
            aria-invalid={missing}
            aria-describedby={missing ? `${id}-error` : undefined}
            onChange={(event) => setReason(event.target.value)}
          />
          <button type="submit" className="button quiet">
            {t('found.confirmKeep')}
          </button>
        </form>
      )}
    </li>
  );
}
