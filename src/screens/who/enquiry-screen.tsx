import { type FormEvent, lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate } from 'react-router';
import { isOutOfDate } from '#pathways/organisations.ts';
import { QUESTIONS } from '#pathways/questions.ts';
import type { Enquiry } from '#pathways/who-to-contact.ts';
import { addresses } from '#src/addresses.ts';
import { useEnquiry } from '#src/case/enquiry.tsx';
import { Choice, Choices } from '#src/components/choice.tsx';
import { DangerLine } from '#src/components/danger-line.tsx';
import { ErrorSummary } from '#src/components/error-summary.tsx';
import { type ChosenPlace, PLACE_SEARCH, PlaceField } from '#src/components/place-field.tsx';

const OrganisationField = lazy(() => import('#src/components/organisation-field.tsx'));

const PEOPLE = QUESTIONS.ageStatus.options;
const idOfPerson = (person: string) => `person-${person}`;

/** Three answers, and whom to ring: for somebody with a worry and no case in hand. */
export default function EnquiryScreen() {
  const { t } = useTranslation(['who', 'app']);
  const { enquiry, enquire } = useEnquiry();
  const navigate = useNavigate();
  const [person, setPerson] = useState<Enquiry['person'] | null>(enquiry?.person ?? null);
  const [place, setPlace] = useState<ChosenPlace | null>(enquiry && { answer: enquiry.place, label: enquiry.placeName });
  const [organisation, setOrganisation] = useState(enquiry?.organisation ?? null);
  const [attempts, setAttempts] = useState(0);
  const noPerson = attempts > 0 && person === null;
  const noPlace = attempts > 0 && place === null;
  const errors = [
    ...(noPerson ? [{ target: idOfPerson(PEOPLE[0]), message: t('personNeeded') }] : []),
    ...(noPlace ? [{ target: PLACE_SEARCH, message: t('place.needed') }] : []),
  ];

  const show = (event: FormEvent) => {
    event.preventDefault();
    if (person !== null && place !== null) {
      enquire({ person, place: place.answer, placeName: place.label, organisation });
      navigate(addresses.whoResult);
      return;
    }
    setAttempts(attempts + 1);
  };

  return (
    <div className="measure">
      <Link className="back" to={addresses.start}>
        {t('back')}
      </Link>
      <ErrorSummary errors={errors} attempt={attempts} />
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <DangerLine />
      <form onSubmit={show} noValidate autoComplete="off">
        <Choices legend={<h2>{t('person.label')}</h2>} invalid={noPerson}>
          {noPerson && <p className="error-message">{t('personNeeded')}</p>}
          {PEOPLE.map((option) => (
            <Choice
              key={option}
              kind="radio"
              id={idOfPerson(option)}
              name="person"
              value={option}
              label={t(`person.options.${option}`)}
              hint={option === 'unsure-may-be-child' ? t('person.unsureHint') : undefined}
              checked={person === option}
              onChange={() => setPerson(option)}
            />
          ))}
        </Choices>

        <div className={noPlace ? 'text-field invalid' : 'text-field'}>
          <h2 id="place-label">{t('place.label')}</h2>
          <p className="hint" id="place-hint">
            {t('place.hint')}
          </p>
          {noPlace && <p className="error-message">{t('place.needed')}</p>}
          <PlaceField place={place} onChoose={setPlace} labelledBy="place-label" describedBy="place-hint" />
        </div>

        <div className="text-field">
          <h2 id="organisation-label">{t('organisation.label')}</h2>
          <p className="hint" id="organisation-hint">
            {t('organisation.hint')}
          </p>
          <Suspense fallback={<div className="text-input" />}>
            <OrganisationField
              organisation={organisation}
              onChoose={setOrganisation}
              labelledBy="organisation-label"
              describedBy="organisation-hint"
            />
          </Suspense>
          {organisation !== null && isOutOfDate(organisation) && <p className="doubt">{t('organisation.outOfDate')}</p>}
        </div>

        <div className="actions">
          <button type="submit" className="button">
            {t('show')}
          </button>
        </div>
      </form>
    </div>
  );
}
