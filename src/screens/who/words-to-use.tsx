import { useTranslation } from 'react-i18next';
import { type Advice, askOf } from '#pathways/who-to-contact.ts';
import type { EnquiryInHand } from '#src/case/enquiry.tsx';
import { useSpoken } from '#src/case/spoken.ts';

/** A few sentences to read out, with gaps for what only the caller knows. */
export function Script({ enquiry, advice }: { readonly enquiry: EnquiryInHand; readonly advice: Advice }) {
  const { t } = useTranslation('who');
  const spoken = useSpoken();
  const { person, placeName, place, organisation } = enquiry;
  const values = {
    organisation: organisation === null ? t('script.myOrganisation') : spoken.answer({ question: 'organisation', answer: organisation }),
    place: place === 'not-sure' || place === 'outside-county' ? t('script.somewhere') : placeName,
    ask: t(`script.ask.${askOf(advice, person)}`),
  };
  const lines = t(person === 'adult' ? 'script.adult' : 'script.child', { returnObjects: true, ...values }) as readonly string[];
  return (
    <section className="card say">
      <h2>{t('result.say')}</h2>
      <p className="cite">{t('result.sayIntro')}</p>
      <ul className="script">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  );
}

export function WriteDown({ isChild }: { readonly isChild: boolean }) {
  const { t } = useTranslation('who');
  return (
    <section className="card">
      <h2>{t('result.write')}</h2>
      <ul>
        {(t(isChild ? 'write.child' : 'write.adult', { returnObjects: true }) as readonly string[]).map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="cite">{t('write.note')}</p>
    </section>
  );
}
