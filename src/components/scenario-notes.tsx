import type { QuestionId } from '#pathways/questions.ts';
import type { Moment, Scenario } from '#pathways/scenarios/scenario.ts';
import { spokenIn } from '#src/case/spoken.ts';
import { sayIn } from '#src/language/say.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';

/** Everything that a trainer has to say about a scenario, in the order of the case. */
export function ScenarioNotes({ scenario }: { readonly scenario: Scenario }) {
  const { t, i18n } = useTrainerWords('trainer-room', 'questions', 'outcomes', 'app');
  const spoken = spokenIn(sayIn(i18n, 'en'));
  const { answers } = scenario.case;
  return (
    <div className="notes">
      {scenario.moments.map((moment) => (
        <section key={moment.at}>
          <h2>{moment.at === 'outcome' ? t(`outcomes:${scenario.ends.headline}.title`) : spoken.question(moment.at, answers).title}</h2>
          {moment.at !== 'outcome' && answers[moment.at] !== undefined && (
            <p className="cite">{spoken.answer({ question: moment.at as QuestionId, answer: answers[moment.at] as string })}</p>
          )}
          <MomentNotes moment={moment} />
        </section>
      ))}
      <section>
        <h2>{t('case.remember')}</h2>
        <p>{scenario.remember}</p>
      </section>
      {scenario.sources.length > 0 && (
        <section>
          <h2>{t('case.sources')}</h2>
          <ul>
            {scenario.sources.map((source) => (
              <li key={source}>{source}</li>
            ))}
          </ul>
        </section>
      )}
    </div>
  );
}

/** What is known at one step, what to ask the room, the usual mistake, and what the rules say. */
export function MomentNotes({ moment }: { readonly moment: Moment }) {
  const { t } = useTrainerWords('trainer-room');
  return (
    <>
      <Part title={t('case.known')} lines={moment.known} />
      <Part title={t('case.discuss')} lines={moment.discuss} />
      {moment.mistake !== undefined && <Part title={t('case.mistake')} lines={[moment.mistake]} />}
      <Part title={t('case.says')} lines={[moment.says]} />
      {moment.rules.length > 0 && (
        <p className="cite">
          {t('case.rules')}: {moment.rules.join(', ')}
        </p>
      )}
    </>
  );
}

function Part({ title, lines }: { readonly title: string; readonly lines: readonly string[] }) {
  if (lines.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </>
  );
}
