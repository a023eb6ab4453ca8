import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { Walk } from '#pathways/follow.ts';
import { LOCALITY } from '#pathways/localities/locality.ts';
import { useCase } from '#src/case/case-session.tsx';
import { useIdentity } from '#src/case/use-identity.ts';
import { useContacts } from '#src/directory/contacts-here.ts';
import { type MadeDocument, makeDocument } from '#src/documents/make.ts';
import type { DocumentId } from '#src/documents/model.ts';
import { documentsFor } from '#src/documents/which.ts';
import { useWatermark } from '#src/training/use-watermark.ts';
import { DocumentButtons } from './document-buttons.tsx';

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

  const make = async (id: DocumentId): Promise<MadeDocument> => {
    await i18n.loadNamespaces(['documents', 'form', 'contacts', 'handing']);
    return makeDocument(
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
        const name = t(`documents.names.${id}`);
        const about = id === 'dtn' && walk.outcome?.formIdentifies ? 'dtn-named' : id;
        return (
          <li className="doc" key={id}>
            <b>{name}</b>
            <p className="cite">{t(`documents.about.${about}`)}</p>
            <DocumentButtons name={name} make={() => make(id)} kind={id} failed={t('documents.failed')} />
          </li>
        );
      })}
    </ul>
  );
}
