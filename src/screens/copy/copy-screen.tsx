import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { FilledField } from '#pathways/forms/fill.ts';
import { LOCALITY } from '#pathways/localities/locality.ts';
import { resolveRole } from '#pathways/localities/resolve.ts';
import { addresses } from '#src/addresses.ts';
import { useFilledForm } from '#src/case/filled-form.ts';
import { useIdentity } from '#src/case/use-identity.ts';
import { OfficialEnglish } from '#src/components/official-english.tsx';
import { copyFromCase, overwriteClipboard } from '#src/leaving/clipboard.ts';
import { useIsTraining } from '#src/training/training.ts';

/** Each answer in the order of the online service, to copy and tick off; the tool sends nothing itself. */
export function CopyScreen({ documentsNumber }: { readonly number: number; readonly documentsNumber: number }) {
  const { t } = useTranslation(['details', 'form', 'training']);
  const training = useIsTraining();
  const { settled } = useIdentity();
  const known = useFilledForm().filter(({ field, value }) => value.length > 0 && !field.readOnly);
  // Free text about somebody who may not be identified is not handed out unchecked (R71).
  const filled = known.filter(({ field }) => settled || !field.freeText);
  const [pasted, setPasted] = useState<readonly string[]>([]);
  const [said, setSaid] = useState('');
  useClipboardCleared();
  const left = filled.length - filled.filter(({ field }) => pasted.includes(field.key)).length;
  const address = resolveRole('nrm-online', { inCounty: true }, LOCALITY).contacts[0]?.url ?? '';

  const tick = (key: string, on: boolean) => setPasted((all) => [...all.filter((one) => one !== key), ...(on ? [key] : [])]);
  const copy = async ({ field }: FilledField, text: string, label: string) => {
    if (training) {
      setSaid(t('training:nothingCopied'));
      tick(field.key, true);
      focusNext(field.key);
      return;
    }
    try {
      await copyFromCase(text);
      setSaid(t('copy.copied', { field: label }));
      tick(field.key, true);
      focusNext(field.key);
    } catch {
      setSaid(t('copy.failed'));
    }
  };

  return (
    <div className="measure-wide">
      <Link className="back" to={addresses.casePage(documentsNumber)}>
        {t('toList')}
      </Link>
      <h1 tabIndex={-1}>{t('copy.title')}</h1>
      <p className="lead">{t('copy.intro')}</p>
      <p>
        {training ? (
          t('training:nothingCopied')
        ) : (
          <a href={address} target="_blank" rel="noreferrer noopener">
            {t('copy.open', { address })}
          </a>
        )}
      </p>
      <p className="cite">{t('copy.clear')}</p>
      {filled.length < known.length && <p className="note">{t('copy.blocked')}</p>}
      <p className="copy-left" role="status">
        <b>{left === 0 ? t('copy.done') : t('copy.left', { count: left })}</b> {said}
      </p>
      <ol className="copy-list">
        {filled.map((one) => (
          <CopyItem
            key={one.field.key}
            filled={one}
            isPasted={pasted.includes(one.field.key)}
            onCopy={(text, label) => void copy(one, text, label)}
            onTick={(on) => tick(one.field.key, on)}
          />
        ))}
      </ol>
    </div>
  );
}

interface CopyItemProps {
  readonly filled: FilledField;
  readonly isPasted: boolean;
  readonly onCopy: (text: string, label: string) => void;
  readonly onTick: (on: boolean) => void;
}

function CopyItem({ filled: { field, value }, isPasted, onCopy, onTick }: CopyItemProps) {
  const { t } = useTranslation(['details', 'form']);
  const label = t(`form:fields.${field.key}.label` as never) as string;
  const isChoice = field.options !== undefined;
  const text = value
    .map((one) => (isChoice ? (t(`form:options.${field.key}.${one}` as never) as string) : one))
    .join(isChoice ? ', ' : '\n');
  return (
    <li className={isPasted ? 'is-done' : undefined} data-copy={field.key}>
      <h2>
        {label} <OfficialEnglish of={(say) => say(`form:fields.${field.key}.label`)} />
      </h2>
      <p className="copy-text" dir="auto">
        {isChoice ? t('copy.choose', { value: text }) : text}{' '}
        {isChoice && <OfficialEnglish of={(say) => value.map((one) => say(`form:options.${field.key}.${one}`)).join(', ')} />}
      </p>
      <div className="actions">
        {!isChoice && (
          <button
            type="button"
            className="button quiet"
            onClick={() => onCopy(text, label)}
            aria-label={t('copy.copyOf', { field: label })}
          >
            {t('copy.copy')}
          </button>
        )}
        <label className="done">
          <input
            type="checkbox"
            checked={isPasted}
            onChange={(event) => onTick(event.target.checked)}
            aria-label={t('copy.pastedOf', { field: label })}
          />
          <span aria-hidden="true">{t('copy.pasted')}</span>
        </label>
      </div>
    </li>
  );
}

/** After one answer is copied the next is at hand: a press of Enter each, with a paste in between. */
function focusNext(key: string): void {
  const items = [...document.querySelectorAll<HTMLElement>('[data-copy]')];
  const at = items.findIndex((item) => item.dataset.copy === key);
  items[at + 1]?.querySelector<HTMLElement>('button, input')?.focus();
}

/** Overwrites what was copied here on leaving, where the browser allows it. */
function useClipboardCleared(): void {
  useEffect(
    () => () => {
      void overwriteClipboard();
    },
    [],
  );
}
