import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FieldError } from '#src/components/error-summary.tsx';
import { STRENGTHS, strengthOf, suggestPassphrase } from '#src/kept/passphrase.ts';
import { PassphraseField } from './passphrase-field.tsx';

/** `not-known` where the word lists could not be loaded: then nobody is turned away. */
type Judged = (typeof STRENGTHS)[number] | 'not-known';

const judge = (passphrase: string, nearby: string): Promise<Judged> =>
  strengthOf(passphrase, nearby.split(/\s+/)).then(
    ({ message }) => message,
    () => 'not-known',
  );

/** Whoever has the device or the file can go on guessing, so what can be guessed within weeks is not taken. */
const TAKEN: readonly Judged[] = ['good', 'strong', 'not-known'];

/** A passphrase as it is being chosen. */
export interface NewPassphrase {
  readonly value: string;
  readonly again: string;
  readonly shown: boolean;
  readonly suggested: 'no' | 'yes' | 'failed';
}
export const NO_PASSPHRASE: NewPassphrase = { value: '', again: '', shown: false, suggested: 'no' };

type Fault = 'missing' | 'tooWeak' | 'differs';
/** What is wrong with a chosen passphrase; null where nothing is. One that is shown need not be typed twice. */
export async function faultOf({ value, again, shown }: NewPassphrase, nearby: string): Promise<Fault | null> {
  if (value === '') return 'missing';
  if (!TAKEN.includes(await judge(value, nearby))) return 'tooWeak';
  return shown || again === value ? null : 'differs';
}

/** The id of the field that a fault is in; `id` is that of the first. */
export const fieldOf = (id: string, fault: Fault): string => (fault === 'differs' ? `${id}-again` : id);

interface NewPassphraseFieldsProps {
  readonly id: string;
  readonly chosen: NewPassphrase;
  /** What stands beside the case in the clear: as part of a passphrase it counts for little. */
  readonly nearby: string;
  readonly errors: readonly FieldError[];
  readonly onChange: (chosen: NewPassphrase) => void;
}

/** Asks for a passphrase twice, or once where it is shown, says how strong it is, and offers one. */
export function NewPassphraseFields({ id, chosen, nearby, errors, onChange }: NewPassphraseFieldsProps) {
  const { t } = useTranslation('keeping');
  const { value, again, shown, suggested } = chosen;
  const [judged, setJudged] = useState<Judged | null>(null);
  const errorAt = (target: string) => errors.find((error) => error.target === target)?.message ?? null;

  useEffect(() => {
    let stale = false;
    const say = (result: Judged | null) => {
      if (!stale) setJudged(result);
    };
    if (value === '') say(null);
    else void judge(value, nearby).then(say);
    return () => {
      stale = true;
    };
  }, [value, nearby]);

  const suggest = () =>
    suggestPassphrase().then(
      (made) => onChange({ value: made, again: '', shown: true, suggested: 'yes' }),
      () => onChange({ ...chosen, suggested: 'failed' }),
    );

  return (
    <>
      <PassphraseField
        id={id}
        label={t('passphrase.new')}
        hint={t('passphrase.newHint')}
        value={value}
        error={errorAt(id)}
        shown={shown}
        describedBy={`${id}-strength`}
        onShow={(show) => onChange({ ...chosen, shown: show })}
        onChange={(typed) => onChange({ ...chosen, value: typed, suggested: 'no' })}
      />
      <div className="strength">
        <span className="strength-bar" data-score={judged === null ? 0 : STRENGTHS.indexOf(judged as (typeof STRENGTHS)[number]) + 1} />
        <p id={`${id}-strength`} role="status">
          {judged !== null && t(`passphrase.strength.${judged}`)}
        </p>
        <button type="button" className="link-button" onClick={() => void suggest()}>
          {t('passphrase.suggest')}
        </button>
      </div>
      <p role="status" className={suggested === 'no' ? undefined : 'note'}>
        {suggested === 'yes' && t('passphrase.suggested')}
        {suggested === 'failed' && t('passphrase.notSuggested')}
      </p>
      {!shown && (
        <PassphraseField
          id={`${id}-again`}
          label={t('passphrase.again')}
          value={again}
          error={errorAt(`${id}-again`)}
          shown={false}
          onChange={(typed) => onChange({ ...chosen, again: typed })}
        />
      )}
    </>
  );
}
