import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { MadeDocument } from '#src/documents/make.ts';
import type { HandedOut } from '#src/leaving/handed-out.ts';
import { openPrintDialogue, printPdf, savePdf } from './pdf-hand-over.ts';
import { saveFile } from './save-file.ts';

type Status =
  | { readonly kind: 'making' | 'made' | 'failed' | 'cannot-print' }
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

  const save = (blob: Blob, fileName: string) => {
    if (kind !== undefined) return savePdf(blob, fileName, kind);
    saveFile(blob, fileName);
    return true;
  };
  const print = (blob: Blob, fileName: string) => (kind === undefined ? openPrintDialogue(blob) : printPdf(blob, fileName, kind));

  const handOver = async (how: typeof save) => {
    setStatus({ kind: 'making' });
    try {
      const { blob, undrawable, fileName } = await make();
      const finish = () => setStatus({ kind: how(blob, fileName) ? 'made' : 'cannot-print' });
      if (undrawable.length === 0) finish();
      else setStatus({ kind: 'undrawable', characters: undrawable, handOverAnyway: finish });
    } catch {
      setStatus({ kind: 'failed' });
    }
  };

  return (
    <>
      <div className="doc-actions">
        <button
          type="button"
          className="button quiet"
          onClick={() => void handOver(save)}
          aria-label={t('documents.downloadOf', { document: name })}
        >
          {t('documents.download')}
        </button>
        <button
          type="button"
          className="button quiet"
          onClick={() => void handOver(print)}
          aria-label={t('documents.printOf', { document: name })}
        >
          {t('documents.print')}
        </button>
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
        {status?.kind === 'failed' && <p>{failed}</p>}
        {status?.kind === 'making' && <p>{t('documents.making', { document: name })}</p>}
        {status?.kind === 'made' && <p>{t('documents.made', { document: name })}</p>}
        {status?.kind === 'cannot-print' && <p>{t('documents.cannotPrint', { document: name })}</p>}
      </div>
    </>
  );
}
