import { useState } from 'react';
import { Link } from 'react-router';
import { LOCALITY } from '#pathways/localities/locality.ts';
import { addresses } from '#src/addresses.ts';
import { TrainerPage } from '#src/components/trainer-page.tsx';
import { SUMMARIES } from '#src/documents/handout-order.ts';
import { placeNameOf } from '#src/documents/handouts.ts';
import type { Reader } from '#src/person/pages.ts';
import { usePerson } from '#src/person/person-session.tsx';
import { useTrainerWords } from '#src/training/trainer-words.ts';
import { useIsTraining } from '#src/training/training.ts';
import { DistrictField } from './district-field.tsx';
import { HandoutCard } from './handout-card.tsx';
import { PersonFields } from './person-fields.tsx';
import { SetOrder } from './set-order.tsx';
import { useHandouts } from './use-handouts.ts';

/** Everything that is printed for a course or an office wall: for a district, and for the person in their language. */
export default function HandoutsScreen() {
  const { t } = useTrainerWords('trainer-handouts');
  const training = useIsTraining();
  const person = usePerson();
  const [district, setDistrict] = useState<string | null>(null);
  const [language, setLanguage] = useState(person.language);
  const [reader, setReader] = useState<Reader>('adult');
  const { handout, card, leaflet, set } = useHandouts({ district, language, reader });
  const place = placeNameOf({ district, locality: LOCALITY });
  const words = (id: string) => ({ name: t(`cards.${id}.name`), about: t(`cards.${id}.about`) });
  // What was said of one paper is not true of the one for another place or in another language.
  const chosen = [district, language, reader].join('/');

  return (
    <TrainerPage className="handouts">
      <Link className="back" to={training ? addresses.training : addresses.start}>
        {t(training ? 'room' : 'back')}
      </Link>
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <p className="note">{t('draft')}</p>
      <DistrictField district={district} choose={setDistrict} />

      <h2>{t('sections.summaries')}</h2>
      <p>{t('sections.summariesHint')}</p>
      <ul className="docs wide">
        {SUMMARIES.map((id) => (
          <li className="doc" key={`${id}/${district}`}>
            <HandoutCard {...words(id)} make={() => handout(id)} />
          </li>
        ))}
      </ul>

      <h2>{t('sections.talk')}</h2>
      <ul className="docs">
        {(['signs', 'scripts'] as const).map((id) => (
          <li className="doc" key={`${id}/${district}`}>
            <HandoutCard {...words(id)} make={() => handout(id)} />
          </li>
        ))}
        <li className="doc">
          <h3>{t('sections.poster')}</h3>
          <p className="cite">{t('sections.posterHint')}</p>
          <Link to={addresses.map}>{t('sections.posterLink')}</Link>
        </li>
      </ul>

      <h2>{t('sections.person')}</h2>
      <p>{t('sections.personHint')}</p>
      <PersonFields language={language} speak={setLanguage} reader={reader} choose={setReader} />
      <ul className="docs">
        <li className="doc" key={`card/${language}`}>
          <HandoutCard {...words('interpreter-card')} make={card} kind="interpreter-card" />
        </li>
        <li className="doc" key={`leaflet/${chosen}`}>
          <HandoutCard {...words('leaflet')} make={leaflet} kind="leaflet" />
        </li>
      </ul>

      <h2>{t('sections.set')}</h2>
      <div className="doc set" key={chosen}>
        <HandoutCard name={t('set.name')} about={t('set.intro', { place })} make={set}>
          <SetOrder language={language} />
        </HandoutCard>
      </div>
    </TrainerPage>
  );
}
