import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { addresses } from '#src/addresses.ts';
import type { Erased } from '#src/leaving/erased.ts';
import type { HandedOut } from '#src/leaving/handed-out.ts';

const COUNTED = ['answers', 'details', 'ticked', 'keptOut'] as const;

/** What erasing a case removed, and what is still there for the practitioner to see to. */
export function ErasedReport({ erased }: { readonly erased: Erased }) {
  const { t } = useTranslation('safety');
  const { removed, kept, clipboard, handedOut } = erased;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);

  const gone = [
    ...COUNTED.filter((what) => removed[what] > 0).map((what) => t(`report.${what}`, { count: removed[what] })),
    ...(removed.enquiry ? [t('report.enquiry')] : []),
    ...(removed.pin ? [t('report.pin')] : []),
    ...(kept === 'deleted' ? [t('report.keptDeleted')] : []),
    ...(clipboard === 'done' ? [t('report.clipboard')] : []),
  ];
  const whole = (kept === 'none' || kept === 'deleted') && clipboard !== 'refused';
  return (
    <div className="measure">
      <h1 tabIndex={-1} ref={heading}>
        {t(whole ? 'report.title' : 'report.titlePart')}
      </h1>
      <h2>{t('report.removed')}</h2>
      <ul className="removed">
        {(gone.length > 0 ? gone : [t('report.nothing')]).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <h2>{t('report.remains')}</h2>
      <ul className="remains">
        {kept === 'stays' && <li>{t('report.keptStays')}</li>}
        {kept === 'not-deleted' && <li>{t('report.keptNotDeleted')}</li>}
        {clipboard === 'refused' && <li>{t('report.clipboardRefused')}</li>}
        <Files how="saved" handedOut={handedOut} />
        <Files how="printed" handedOut={handedOut} />
        {handedOut.length === 0 && <li>{t('report.savedNone')}</li>}
        {clipboard !== 'nothing' && <li>{t('report.clipboardHistory')}</li>}
        <li>{t('report.history')}</li>
        <li>{t('report.tabs')}</li>
      </ul>
      <p>
        <Link to={addresses.safety}>{t('report.more')}</Link>
      </p>
      <Link className="button" to={addresses.start}>
        {t('finish.start')}
      </Link>
    </div>
  );
}

/** The words for what is no document of a case. */
const OTHER_FILES: Readonly<Partial<Record<HandedOut['kind'], string>>> = {
  'case-file': 'report.caseFile',
  'who-to-contact': 'report.card',
  leaflet: 'report.leaflet',
  'interpreter-card': 'report.interpreterCard',
};

/** The documents that were handed over in one way, by kind and how often. */
function Files({ how, handedOut }: { readonly how: HandedOut['how']; readonly handedOut: readonly HandedOut[] }) {
  const { t } = useTranslation(['safety', 'app']);
  const kinds = handedOut.filter((one) => one.how === how).map(({ kind }) => kind);
  if (kinds.length === 0) return null;
  const nameOf = (kind: HandedOut['kind']) => {
    const key = OTHER_FILES[kind];
    return t(key ?? `app:documents.names.${kind}`) as string;
  };
  return (
    <li>
      {t(`report.${how}`)}
      <ul>
        {[...new Set(kinds)].map((kind) => (
          <li key={kind}>{t('report.times', { name: nameOf(kind), count: kinds.filter((one) => one === kind).length })}</li>
        ))}
      </ul>
    </li>
  );
}
