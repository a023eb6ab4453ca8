import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { addresses } from '#src/addresses.ts';
import { useCase } from '#src/case/case-session.tsx';
import { useKeeping } from '#src/kept/keeping.tsx';

/** What becomes of the case in hand when another one takes its place. */
export type InHand = 'nothing' | 'closed' | 'memory' | 'unsaved';

export function useInHand(): InHand {
  const { answers } = useCase();
  const { kept, status } = useKeeping();
  if (kept === null) return Object.keys(answers).length === 0 ? 'nothing' : 'memory';
  return status.kind === 'failed' ? 'unsaved' : 'closed';
}

interface InHandQuestionProps {
  readonly inHand: 'memory' | 'unsaved';
  readonly onReplace: () => void;
  readonly onCancel: () => void;
}

/** Asks before a case takes the place of one that would be lost. */
export function InHandQuestion({ inHand, onReplace, onCancel }: InHandQuestionProps) {
  const { t } = useTranslation('keeping');
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  return (
    <div className="note">
      <h3 ref={heading} tabIndex={-1}>
        {t('inHand.title')}
      </h3>
      <p>{t(`inHand.${inHand}`)}</p>
      <p className="actions">
        <Link className="button" to={addresses.keep}>
          {inHand === 'memory' ? t('inHand.keepFirst') : t('inHand.look')}
        </Link>
        <button type="button" className="button quiet" onClick={onReplace}>
          {inHand === 'memory' ? t('inHand.replace') : t('inHand.replaceUnsaved')}
        </button>
        <button type="button" className="button quiet" onClick={onCancel}>
          {t('inHand.cancel')}
        </button>
      </p>
    </div>
  );
}
