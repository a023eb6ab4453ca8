import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { addresses } from '#src/addresses.ts';
import { ErrorSummary } from '#src/components/error-summary.tsx';
import { type FieldFault, useFaults } from '#src/components/faults.ts';
import { SecretField } from '#src/components/secret-field.tsx';
import { isPin, lockWith } from '#src/kept/pin.ts';
import { usePerson } from '#src/person/person-session.tsx';
import { useTelling } from '#src/person/use-told.ts';
import { ChooseTelling } from './choose-telling.tsx';

const ALSO = [
  { key: 'leaflet', to: addresses.leaflet },
  { key: 'card', to: addresses.interpreterCard },
] as const;

const PIN = 'chosen-pin';

/** Where the practitioner hands the screen over: in which language, for whom, and whether a PIN is needed to come back. */
export default function ExplainScreen() {
  const { t } = useTranslation(['handing', 'app']);
  const { handOver } = usePerson();
  const telling = useTelling();
  const [pin, setPin] = useState('');
  const { errors, attempt, setFaults } = useFaults('handing');

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const { told, readers } = telling;
    const found: readonly FieldFault[] = [
      ...(told === null ? [{ target: `reader-${readers[0]}`, key: 'who.choose' }] : []),
      ...(pin !== '' && !isPin(pin) ? [{ target: PIN, key: 'lock.wrong' }] : []),
    ];
    setFaults(found);
    if (told === null || found.length > 0) return;
    handOver({ told, lock: pin === '' ? null : await lockWith(pin) });
  };

  return (
    <div className="with-aside">
      <div>
        <ErrorSummary errors={errors} attempt={attempt} />
        <h1 tabIndex={-1}>{t('title')}</h1>
        <p className="lead">{t('lead')}</p>
        <form onSubmit={(event) => void submit(event)} noValidate autoComplete="off">
          <ChooseTelling telling={telling} error={errors.find(({ target }) => target !== PIN)?.message ?? null} />
          <h2>{t('lock.title')}</h2>
          <p>{t('lock.text')}</p>
          <SecretField
            id={PIN}
            digits
            label={t('lock.label')}
            hint={`${t('lock.hint')} ${t('lock.forgotten')}`}
            value={pin}
            error={errors.find(({ target }) => target === PIN)?.message ?? null}
            onChange={setPin}
          />
          <div className="actions">
            <button type="submit" className="button">
              {t('begin')}
            </button>
          </div>
        </form>
      </div>
      <aside className="aside">
        <section className="card">
          <h2>{t('before.title')}</h2>
          <ul className="plain-list">
            {(t('before.text', { returnObjects: true }) as readonly string[]).map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
        <section>
          <h2>{t('also.title')}</h2>
          <ul className="plain-list">
            {ALSO.map(({ key, to }) => (
              <li key={key}>
                <Link to={to}>{t(`also.${key}`)}</Link>
                <span className="choice-hint">{t(`also.${key}Hint`)}</span>
              </li>
            ))}
            <li>
              <Link to={addresses.personRecord}>{t('link.record')}</Link>
            </li>
          </ul>
        </section>
      </aside>
    </div>
  );
}
