import { type ReactNode, useState } from 'react';
import { openPrintDialogue, printPdf, savePdf } from '#src/components/pdf-hand-over.ts';
import { saveFile } from '#src/components/save-file.ts';
import type { MadeDocument } from '#src/documents/make.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';

type Status =
  | { readonly kind: 'making' | 'made' | 'failed' | 'cannot-print' }
  /** Some characters have no glyph: said first, and handed over only when that is accepted. */
  | { readonly kind: 'undrawable'; readonly characters: readonly string[]; readonly handOverAnyway: () => void };

interface HandoutCardProps {
  readonly name: string;
  readonly about: string;
  /** Makes it when it is asked for. */
  readonly make: () => Promise<MadeDocument>;
  /** What a case is told was handed out; absent for what is about nobody. */
  readonly kind?: 'leaflet' | 'interpreter-card';
  readonly children?: ReactNode;
}

/** A handout to download or to print without saving. Made on the device. */
export function HandoutCard({ name, about, make, kind, children }: HandoutCardProps) {
  const { t } = useTrainerWords('app');
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
      <h3>{name}</h3>
      <p className="cite">{about}</p>
      {children}
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
      <HandoutStatus status={status} name={name} />
    </>
  );
}

const WORDS = {
  making: 'app:documents.making',
  made: 'app:documents.made',
  failed: 'status.failed',
  'cannot-print': 'app:documents.cannotPrint',
} as const;

function HandoutStatus({ status, name }: { readonly status: Status | null; readonly name: string }) {
  const { t } = useTrainerWords('trainer-handouts', 'app');
  return (
    <div role="status">
      {status?.kind === 'undrawable' && (
        <>
          <p className="doubt">{t('app:documents.undrawable', { characters: status.characters.join(' ') })}</p>
          <button type="button" className="button quiet" onClick={status.handOverAnyway}>
            {t('app:documents.anyway')}
          </button>
        </>
      )}
      {status && status.kind !== 'undrawable' && <p>{t(WORDS[status.kind], { document: name })}</p>}
    </div>
  );
}
