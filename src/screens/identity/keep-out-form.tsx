import { type FormEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { KeepOut } from '#pathways/identity/hit.ts';
import { typedPrivately } from '#src/components/typed-privately.ts';

interface KeepOutFormProps {
  readonly keepOut: readonly KeepOut[];
  readonly onRead: (keepOut: readonly KeepOut[]) => void;
}

const linesOf = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
const textOf = (keepOut: readonly KeepOut[], places: boolean) =>
  keepOut
    .filter(({ kind }) => (kind === 'place') === places)
    .map(({ text }) => text)
    .join('\n');

/** Asks for the names and places to keep out, before anything is read. */
export function KeepOutForm({ keepOut, onRead }: KeepOutFormProps) {
  const { t } = useTranslation('identity');
  const [people, setPeople] = useState(textOf(keepOut, false));
  const [places, setPlaces] = useState(textOf(keepOut, true));
  const read = (event: FormEvent) => {
    event.preventDefault();
    onRead([
      ...linesOf(people).map((text) => ({ kind: 'name', text }) as const),
      ...linesOf(places).map((text) => ({ kind: 'place', text }) as const),
    ]);
  };
  const box = (id: string, label: string, hint: string, value: string, set: (text: string) => void) => (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      <p className="hint" id={`${id}-hint`}>
        {hint}
      </p>
      <textarea
        className="text-input"
        id={id}
        rows={4}
        dir="auto"
        {...typedPrivately}
        value={value}
        aria-describedby={`${id}-hint`}
        onChange={(event) => set(event.target.value)}
      />
    </div>
  );
  return (
    <form onSubmit={read} noValidate autoComplete="off">
      <h2>{t('names.title')}</h2>
      {box('keep-out-people', t('names.people'), t('names.hint'), people, setPeople)}
      {box('keep-out-places', t('names.places'), t('names.placesHint'), places, setPlaces)}
      <button type="submit" className="button">
        {t('names.go')}
      </button>
    </form>
  );
}
