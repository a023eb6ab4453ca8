import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Walk } from '#pathways/follow.ts';
import { LOCALITY } from '#pathways/localities/locality.ts';
import { useCase } from '#src/case/case-session.tsx';
import { useIdentity } from '#src/case/use-identity.ts';
import { useContacts } from '#src/directory/contacts-here.ts';
import { makeDocument } from '#src/documents/make.ts';
import type { DocumentId } from '#src/documents/model.ts';
import { documentsFor } from '#src/documents/which.ts';
import { useWatermark } from '#src/training/use-watermark.ts';
import { printPdf, savePdf } from './pdf-hand-over.ts';

type Status =
  | { readonly kind: 'making' | 'made' | 'failed' | 'cannot-print' }
  /** Some characters have no glyph: said first, and handed over only when that is accepted. */
  | { readonly kind: 'undrawable'; readonly characters: readonly string[]; readonly handOverAnyway: () => void };

interface DocumentCardsProps {
  readonly walk: Walk;
  /** Where free text is checked for identifying detail, for a route that needs it. */
  readonly checkAddress: string;
}

/** The documents of an outcome, each to download or to print without saving. Made on the device, when asked for. */
export function DocumentCards({ walk, checkAddress }: DocumentCardsProps) {
  const { t, i18n } = useTranslation(['app', 'documents', 'identity']);
  const { details, done, identity, understanding } = useCase();
  const contacts = useContacts();
  const { needed, settled } = useIdentity();
  const watermark = useWatermark();
  const [status, setStatus] = useState<Readonly<Partial<Record<DocumentId, Status>>>>({});

  const make = async (id: DocumentId, handOver: (blob: Blob, fileName: string, kind: DocumentId) => boolean) => {
    const say = (one: Status) => setStatus((all) => ({ ...all, [id]: one }));
    say({ kind: 'making' });
    try {
      await i18n.loadNamespaces(['documents', 'form', 'contacts', 'handing']);
      const { blob, undrawable, fileName } = await makeDocument(
        id,
        {
          walk,
          details,
          done,
          understanding,
          ...(needed && settled ? { identityChecked: { kept: identity.kept } } : {}),
          madeAt: new Date(),
          locality: { ...LOCALITY, contacts },
          // Whoever reads these works in English.
          t: i18n.getFixedT('en'),
          language: 'en',
        },
        await watermark(),
      );
      const finish = () => say({ kind: handOver(blob, fileName, id) ? 'made' : 'cannot-print' });
      if (undrawable.length === 0) finish();
      else say({ kind: 'undrawable', characters: undrawable, handOverAnyway: finish });
    } catch {
      say({ kind: 'failed' });
    }
  };

  if (!settled) {
    return (
      <div className="note">
        <b>{t('identity:gate.title')}</b>
        <p>{t('identity:gate.text')}</p>
        <Link className="button" to={checkAddress}>
          {t('identity:gate.go')}
        </Link>
      </div>
    );
  }
  return (
    <ul className="docs">
      {documentsFor(walk).map((id) => {
        const name = t(`documents.names.${id}` as never) as string;
        const about = id === 'dtn' && walk.outcome?.formIdentifies ? 'dtn-named' : id;
        return (
          <li className="doc" key={id}>
            <b>{name}</b>
            <p className="cite">{t(`documents.about.${about}` as never)}</p>
            <div className="doc-actions">
              <button
                type="button"
                className="button quiet"
                onClick={() => void make(id, savePdf)}
                aria-label={t('documents.downloadOf', { document: name })}
              >
                {t('documents.download')}
              </button>
              <button
                type="button"
                className="button quiet"
                onClick={() => void make(id, printPdf)}
                aria-label={t('documents.printOf', { document: name })}
              >
                {t('documents.print')}
              </button>
            </div>
            <DocumentStatus status={status[id]} name={name} />
          </li>
        );
      })}
    </ul>
  );
}

function DocumentStatus({ status, name }: { readonly status: Status | undefined; readonly name: string }) {
  const { t } = useTranslation();
  return (
    <div role="status">
      {status?.kind === 'undrawable' && (
        <>
          <p className="doubt">{t('documents.undrawable', { characters: status.characters.join(' ') })}</p>
          <button type="button" className="button quiet" onClick={status.handOverAnyway}>
            {t('documents.anyway')}
          </button>
        </>
      )}
      {status && status.kind !== 'undrawable' && <p>{t(WORDS[status.kind], { document: name })}</p>}
    </div>
  );
}

const WORDS = {
  making: 'documents.making',
  made: 'documents.made',
  failed: 'documents.failed',
  'cannot-print': 'documents.cannotPrint',
} as const;
