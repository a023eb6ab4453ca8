import { useState, useSyncExternalStore } from 'react';
import { useTranslation } from 'react-i18next';
import { useIsTraining } from '#src/training/training.ts';

/** 999 and 101 are rung, and known by heart: there is nothing to copy. */
const SHORT = 3;

/** A phone number: to press on a phone or tablet, to copy at a desk. Numbers read left to right in every language. */
export function PhoneLink({ phone, className = 'tel' }: { readonly phone: string; readonly className?: string }) {
  const rings = useSyncExternalStore(watchPointer, canRing, () => true);
  // Nobody is rung from a made-up case.
  if (useIsTraining()) {
    return (
      <span className={`${className} number`} dir="ltr">
        <bdi>{phone}</bdi>
      </span>
    );
  }
  if (rings) {
    return (
      <a className={className} href={`tel:${phone.replaceAll(' ', '')}`} dir="ltr">
        <bdi>{phone}</bdi>
      </a>
    );
  }
  return (
    <span className={`${className} number`} dir="ltr">
      <bdi>{phone}</bdi>
      {phone.length > SHORT && <CopyNumber phone={phone} />}
    </span>
  );
}

function CopyNumber({ phone }: { readonly phone: string }) {
  const { t } = useTranslation('frame');
  const [copied, setCopied] = useState<'yes' | 'no' | null>(null);
  const copy = () =>
    navigator.clipboard.writeText(phone).then(
      () => setCopied('yes'),
      () => setCopied('no'),
    );
  return (
    <>
      <button type="button" className="copy-number" onClick={() => void copy()}>
        {copied === 'yes' ? t('number.copied') : t('number.copy')} <span className="visually-hidden">{phone}</span>
      </button>
      <span role="status" className="visually-hidden">
        {copied && t(copied === 'yes' ? 'number.copied' : 'number.notCopied')}
      </span>
    </>
  );
}

/** A device that is held and touched can ring; one with a mouse seldom can. The start page in the HTML has numbers to press. */
const TOUCHED = '(pointer: coarse)';
const canRing = () => window.matchMedia(TOUCHED).matches;

function watchPointer(changed: () => void): () => void {
  const query = window.matchMedia(TOUCHED);
  query.addEventListener('change', changed);
  return () => query.removeEventListener('change', changed);
}
