import { useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { disguise } from '#src/leaving/browser-history.ts';

const KINDS = ['length', 'distance', 'weight', 'volume', 'temperature'] as const;
type Kind = (typeof KINDS)[number];

const ONTO: Readonly<Record<Kind, (amount: number) => number>> = {
  length: (centimetres) => centimetres / 2.54,
  distance: (kilometres) => kilometres / 1.609344,
  weight: (kilograms) => kilograms / 0.45359237,
  volume: (litres) => litres / 0.56826125,
  temperature: (celsius) => celsius * 1.8 + 32,
};

/** A plain page that turns metric into imperial measures: it is what the screen shows after somebody left in a hurry. It does what it says. */
export default function UnitsScreen() {
  const { t, i18n } = useTranslation('units');
  const [kind, setKind] = useState<Kind>('length');
  const [typed, setTyped] = useState('1');
  const amount = Number(typed.replace(',', '.'));
  const number = new Intl.NumberFormat(i18n.language.startsWith('en') ? 'en-GB' : i18n.language, { maximumFractionDigits: 2 });
  const title = t('title');
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => disguise(title), [title]);
  // A screen reader says at once that another page is there.
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <main className="units">
      <h1 tabIndex={-1} ref={heading}>
        {title}
      </h1>
      <p>
        <label htmlFor="measure">{t('measure')}</label>
        <select id="measure" value={kind} onChange={(event) => setKind(event.target.value as Kind)}>
          {KINDS.map((one) => (
            <option key={one} value={one}>
              {t(`kinds.${one}`)}
            </option>
          ))}
        </select>
      </p>
      <p>
        <label htmlFor="amount">{t(`from.${kind}`)}</label>
        <input
          id="amount"
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      </p>
      <output htmlFor="amount measure">
        {typed.trim() === '' || Number.isNaN(amount) ? t('unclear') : t(`to.${kind}`, { amount: number.format(ONTO[kind](amount)) })}
      </output>
    </main>
  );
}
