import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MadeDocument } from '#src/documents/make.ts';
import type { HandedOut } from '#src/leaving/handed-out.ts';
import { printPdf, savePdf } from './pdf-hand-over.ts';

const WAYS = { download: savePdf, print: printPdf } as const;

type Way = keyof typeof WAYS;

type Status =
  | { readonly kind: 'making' | 'made' | 'failed' | 'cannotPrint' }
  /** Some characters have no glyph: said first, and handed over only when that is accepted. */
  | { readonly kind: 'undrawable'; readonly characters: readonly string[]; readonly handOverAnyway: () => void };

interface DocumentButtonsProps {
  /** What the document is called where it stands. */
  readonly name: string;
  /** Makes it when it is asked for. */
  readonly make: () => Promise<MadeDocument>;
  /** What a case is told was handed out; absent for what is about nobody. */
  readonly kind?: HandedOut['kind'];
  /** What is said where it could not be made. */
  readonly failed: string;
  /** The language of the page that it stands on, where that is not the app’s. */
  readonly language?: string;
}

/** Downloads a document or prints it without saving, and says how that went. It is made on the device, when it is asked for. */
export function DocumentButtons({ name, make, kind, failed, language }: DocumentButtonsProps) {
  const { t } = useTranslation('app', language === undefined ? {} : { lng: language });
  const [status, setStatus] = useState<Status | null>(null);

  const handOver = async (way: Way) => {
    setStatus({ kind: 'making' });
    try {
      const { blob, undrawable, fileName } = await make();
      const finish = () => setStatus({ kind: WAYS[way](blob, fileName, kind) ? 'made' : 'cannotPrint' });
      if (undrawable.length === 0) finish();
      else setStatus({ kind: 'undrawable', characters: undrawable, handOverAnyway: finish });
    } catch {
      setStatus({ kind: 'failed' });
    }
  };

  return (
    <>
      <div className="doc-actions">
        {(Object.keys(WAYS) as Way[]).map((way) => (
          <button
            key={way}
            type="button"
            className="button quiet"
            onClick={() => void handOver(way)}
            aria-label={t(`documents.${way}Of`, { document: name })}
          >
            {t(`documents.${way}`)}
          </button>
        ))}
      </div>
      <div role="status">
        {status?.kind === 'undrawable' && (
          <>
            <p className="doubt">{t('documents.undrawable', { characters: status.characters.join(' ') })}</p>
            <button type="button" className="button quiet" onClick={status.handOverAnyway}>
              {t('documents.anyway')}
            </button>
          </>
        )}
        {status && status.kind !== 'undrawable' && (
          <p>{status.kind === 'failed' ? failed : t(`documents.${status.kind}`, { document: name })}</p>
        )}
      </div>
    </>
  );
}
