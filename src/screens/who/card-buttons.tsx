import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LOCALITY } from '#pathways/localities/locality.ts';
import type { Advice } from '#pathways/who-to-contact.ts';
import { answersOf, type EnquiryInHand } from '#src/case/enquiry.tsx';
import { placeOf } from '#src/case/place.ts';
import { useSpoken } from '#src/case/spoken.ts';
import { savePdf } from '#src/components/pdf-hand-over.ts';
import { useContacts } from '#src/directory/contacts-here.ts';
import { makeContactCard } from '#src/documents/make.ts';
import { useWatermark } from '#src/training/use-watermark.ts';

/** The page as a card: on paper through the browser, or as a PDF made on the device. */
export function CardButtons({ enquiry, advice }: { readonly enquiry: EnquiryInHand; readonly advice: Advice }) {
  const { t, i18n } = useTranslation('who');
  const spoken = useSpoken();
  const contacts = useContacts();
  const watermark = useWatermark();
  const [status, setStatus] = useState<'made' | 'failed' | null>(null);

  const save = async () => {
    const { organisation, placeName } = enquiry;
    try {
      await i18n.loadNamespaces(['documents', 'contacts', 'prohibitions']);
      const { blob, fileName } = await makeContactCard(
        {
          enquiry,
          advice,
          place: placeOf(answersOf(enquiry)),
          placeName,
          organisationName: organisation === null ? null : spoken.answer({ question: 'organisation', answer: organisation }),
          locality: { ...LOCALITY, contacts },
          madeAt: new Date(),
          t: i18n.t,
          language: i18n.language,
        },
        await watermark(),
      );
      savePdf(blob, fileName, 'who-to-contact');
      setStatus('made');
    } catch {
      setStatus('failed');
    }
  };

  return (
    <div className="actions no-print">
      <button type="button" className="button quiet" onClick={() => window.print()}>
        {t('result.print')}
      </button>
      <button type="button" className="button quiet" onClick={() => void save()}>
        {t('result.pdf')}
      </button>
      <p role="status">{status && t(status === 'made' ? 'result.pdfMade' : 'result.pdfFailed')}</p>
    </div>
  );
}
