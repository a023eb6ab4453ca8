import { type FormEvent, useState } from 'react';
import { Link, useNavigate } from 'react-router';
import { follow } from '#pathways/follow.ts';
import { type Scenario, TOPICS } from '#pathways/scenarios/scenario.ts';
import { addresses } from '#src/addresses.ts';
import { useCase } from '#src/case/case-session.tsx';
import { Choice, Choices } from '#src/components/choice.tsx';
import { saveFile } from '#src/components/save-file.ts';
import { TextField } from '#src/components/text-field.tsx';
import { TrainerPage } from '#src/components/trainer-page.tsx';
import { draftOf, fileOf, type ScenarioDraft } from '#src/training/draft.ts';
import { readScenario } from '#src/training/library.ts';
import type { ReadFile } from '#src/training/scenario-files.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';
import { useTraining } from '#src/training/training.ts';
import { LoadScenarios } from './load-scenarios.tsx';
import { MomentFields } from './moment-fields.tsx';
import { ScenarioProblems } from './scenario-problems.tsx';

/** Scenarios of the trainer’s own: loaded from files, and written from the case in hand. */
export function WriteScreen() {
  const { t } = useTrainerWords('trainer-write', 'trainer-room');
  const { scenario, draft, write } = useTraining();
  return (
    <TrainerPage className="measure-wide">
      <Link className="back" to={addresses.training}>
        {t('trainer-room:case.back')}
      </Link>
      <h1 tabIndex={-1}>{t('title')}</h1>
      <p className="lead">{t('lead')}</p>
      <LoadScenarios />
      {draft === null ? (
        <section aria-labelledby="begin-title">
          <h2 id="begin-title">{t('begin.title')}</h2>
          <p>{t(scenario === null ? 'begin.none' : 'begin.text', { title: scenario?.title ?? '' })}</p>
          {scenario !== null && (
            <button type="button" className="button" onClick={() => write(draftOf(scenario))}>
              {t('begin.go')}
            </button>
          )}
        </section>
      ) : (
        <Writing draft={draft} onChange={write} />
      )}
    </TrainerPage>
  );
}

interface WritingProps {
  readonly draft: ScenarioDraft;
  readonly onChange: (draft: ScenarioDraft) => void;
}

function Writing({ draft, onChange }: WritingProps) {
  const { t } = useTrainerWords('trainer-write', 'trainer-room');
  const held = useCase();
  const { addOwn, open } = useTraining();
  const navigate = useNavigate();
  const [checked, setChecked] = useState<ReadFile | null>(null);
  const { trail, outcome } = follow(held.answers);
  const set = (part: Partial<ScenarioDraft>) => {
    setChecked(null);
    onChange({ ...draft, ...part });
  };

  /** Checks the draft; goes on only with one that holds. */
  const withChecked = (go: (scenario: Scenario, file: object) => void) => {
    const file = fileOf(draft, held);
    const read = readScenario(file);
    setChecked({ name: draft.title, scenario: read.ok ? read.scenario : null, problems: read.ok ? [] : read.problems });
    if (read.ok) go(read.scenario, file);
  };
  const save = () =>
    withChecked((scenario, file) => {
      saveFile(new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: 'application/json' }), `training-${scenario.id}.json`);
    });
  const use = () =>
    withChecked((scenario) => {
      addOwn(scenario);
      open(scenario, 'walk');
      navigate(addresses.scenario);
    });
  const check = (event: FormEvent) => {
    event.preventDefault();
    withChecked(() => {});
  };
  const text = (part: 'title' | 'summary' | 'remember' | 'language') => (
    <TextField
      id={`scenario-${part}`}
      label={t(`fields.${part}`)}
      type="text"
      autoComplete="off"
      value={draft[part]}
      error={null}
      onChange={(value) => set({ [part]: value })}
    />
  );

  return (
    <form onSubmit={check} noValidate autoComplete="off" aria-labelledby="writing-title">
      <h2 id="writing-title">{t('writing.title')}</h2>
      <p className="note">{t('writing.madeUp')}</p>
      {text('title')}
      {text('summary')}
      <Choices legend={<h3>{t('fields.topics')}</h3>}>
        <div className="topic-grid">
          {TOPICS.map((topic) => (
            <Choice
              key={topic}
              kind="checkbox"
              id={`topic-${topic}`}
              name="topics"
              value={topic}
              label={t(`trainer-room:topics.${topic}`)}
              checked={draft.topics.includes(topic)}
              onChange={(on) => set({ topics: TOPICS.filter((one) => (one === topic ? on : draft.topics.includes(one))) })}
            />
          ))}
        </div>
      </Choices>
      <h3>{t('writing.answers')}</h3>
      <p>
        {t('writing.answersText')} <Link to={addresses.casePage(1)}>{t('writing.toAnswers')}</Link>
      </p>
      {outcome === null && <p className="doubt">{t('writing.unfinished')}</p>}
      <h3>{t('writing.moments')}</h3>
      {trail
        .filter(({ derived }) => !derived)
        .map(({ question }) => (
          <MomentFields key={question} at={question} draft={draft} onChange={set} />
        ))}
      {outcome !== null && <MomentFields at="outcome" draft={draft} onChange={set} />}
      {text('remember')}
      {text('language')}
      <div className="actions">
        <button type="submit" className="button quiet">
          {t('writing.check')}
        </button>
        <button type="button" className="button" onClick={use}>
          {t('writing.use')}
        </button>
        <button type="button" className="button quiet" onClick={save}>
          {t('writing.save')}
        </button>
      </div>
      <div role="status">
        {checked !== null && (checked.problems.length === 0 ? <p>{t('writing.holds')}</p> : <ScenarioProblems file={checked} />)}
      </div>
    </form>
  );
}
