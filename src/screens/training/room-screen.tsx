import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { type Scenario, TOPICS, type Topic } from '#pathways/scenarios/scenario.ts';
import { addresses } from '#src/addresses.ts';
import { SelectField } from '#src/components/select-field.tsx';
import { TrainerPage } from '#src/components/trainer-page.tsx';
import { LIBRARY } from '#src/training/library.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';
import { useTraining } from '#src/training/training.ts';

/** The made-up cases to choose from, and what else there is for trainers. */
export function RoomScreen() {
  const { t } = useTrainerWords('trainer-room');
  const { own } = useTraining();
  const [topic, setTopic] = useState<Topic | null>(null);
  const all = [...own, ...LIBRARY];
  const topics = TOPICS.filter((one) => all.some(({ topics: has }) => has.includes(one)));
  const shown = topic === null ? all : all.filter(({ topics: has }) => has.includes(topic));
  return (
    <TrainerPage>
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <SelectField
        id="topic"
        label={t('filter')}
        value={topic ?? ''}
        options={[{ value: '', label: t('all') }, ...topics.map((one) => ({ value: one, label: t(`topics.${one}`) }))]}
        onChange={(chosen) => setTopic((chosen || null) as Topic | null)}
      />
      <p role="status">{shown.length === 0 ? t('none') : t('found', { count: shown.length })}</p>
      <ul className="scenario-list">
        {shown.map((scenario) => (
          <ScenarioItem key={scenario.id} scenario={scenario} isOwn={own.includes(scenario)} />
        ))}
      </ul>
      <h2>{t('more.title')}</h2>
      <p className="door-row">
        {(['map', 'knowledge', 'handouts', 'write'] as const).map((door) => (
          <Link key={door} className="door" to={DOORS[door]}>
            <b>{t(`more.${door}`)}</b>
            <span>{t(`more.${door}Hint`)}</span>
          </Link>
        ))}
      </p>
    </TrainerPage>
  );
}

const DOORS = {
  map: addresses.map,
  knowledge: addresses.knowledge,
  handouts: addresses.handouts,
  write: addresses.writeScenario,
} as const;

function ScenarioItem({ scenario, isOwn }: { readonly scenario: Scenario; readonly isOwn: boolean }) {
  const { t } = useTrainerWords('trainer-room');
  const { open } = useTraining();
  const navigate = useNavigate();
  return (
    <li className="scenario">
      <h2>
        <button
          type="button"
          className="link-button"
          onClick={() => {
            open(scenario, 'walk');
            navigate(addresses.scenario);
          }}
        >
          {scenario.title}
        </button>
      </h2>
      <p>{scenario.summary}</p>
      <p className="tags">
        {isOwn && <span className="tag own">{t('own')}</span>}
        {scenario.topics.map((topic) => (
          <span className="tag" key={topic}>
            {t(`topics.${topic}`)}
          </span>
        ))}
      </p>
    </li>
  );
}
