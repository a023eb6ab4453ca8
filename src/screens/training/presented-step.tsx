import { actionOf } from '#pathways/actions.ts';
import { follow } from '#pathways/follow.ts';
import { questionOf } from '#pathways/questions.ts';
import { momentAt, type Scenario } from '#pathways/scenarios/scenario.ts';
import { spokenIn } from '#src/case/spoken.ts';
import { sayIn } from '#src/language/say.ts';
import { needed, type Step } from '#src/presenting/steps.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';

interface PresentedStepProps {
  readonly scenario: Scenario;
  readonly step: Step;
  readonly discuss: boolean;
}

/** What the room sees at one step. */
export function PresentedStep({ scenario, step, discuss }: PresentedStepProps) {
  const { t, i18n } = useTrainerWords('trainer-present', 'questions', 'outcomes', 'actions', 'prohibitions', 'contacts', 'app');
  const say = sayIn(i18n, 'en');
  const spoken = spokenIn(say);
  const walk = follow(scenario.case.answers);
  const { answers } = scenario.case;
  const moment = 'at' in step ? momentAt(scenario, step.at) : null;
  const toDiscuss = discuss && moment !== null && (step.kind === 'known' || step.kind === 'question') && (
    <ul className="to-discuss">
      {moment.discuss.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
  switch (step.kind) {
    case 'title':
      return (
        <>
          <h1 tabIndex={-1}>{scenario.title}</h1>
          <p>{scenario.summary}</p>
        </>
      );
    case 'known':
      return (
        <>
          <h1 tabIndex={-1}>{t('known')}</h1>
          {moment?.known.map((line) => (
            <p key={line}>{line}</p>
          ))}
          {toDiscuss}
        </>
      );
    case 'question':
    case 'answer': {
      const question = questionOf(step.at);
      const { title, hint } = spoken.question(step.at, answers);
      const given = answers[step.at];
      const isChoice = question.kind === 'choice';
      const isAnswer = step.kind === 'answer';
      return (
        <>
          <h1 tabIndex={-1}>{title}</h1>
          {hint !== null && !isAnswer && <p className="hint">{hint}</p>}
          {isChoice && (
            <ul className="presented-options">
              {question.options.map((option) => (
                <li key={option} className={isAnswer && option === given ? 'given' : undefined}>
                  {spoken.option(step.at, option).label}
                  {isAnswer && option === given && <b> ✓ {t('answer')}</b>}
                </li>
              ))}
            </ul>
          )}
          {isAnswer && !isChoice && given !== undefined && (
            <p>
              <b>{spoken.answer({ question: step.at, answer: given })}</b>
            </p>
          )}
          {isAnswer && Array.isArray(given) && (
            <ul>
              {(given as readonly string[]).map((one) => (
                <li key={one}>{spoken.option(step.at, one).label}</li>
              ))}
            </ul>
          )}
          {isAnswer && moment !== null && (
            <>
              <p>{moment.says}</p>
              <p className="cite">{moment.rules.join(' · ')}</p>
            </>
          )}
          {toDiscuss}
        </>
      );
    }
    case 'outcome':
      return (
        <>
          <h1 tabIndex={-1}>{say(`outcomes:${scenario.ends.headline}.title`)}</h1>
          <p>{say(`outcomes:${scenario.ends.headline}.summary`)}</p>
          <p>
            {say(`outcomes:obligation.${scenario.ends.formObligation}`)} {say(`outcomes:duty.${scenario.ends.dutyStatus}`)}
          </p>
        </>
      );
    case 'action': {
      const shown = needed(walk).slice(0, step.index + 1);
      const now = shown.at(-1);
      return (
        <>
          <h1 tabIndex={-1}>{t('plan')}</h1>
          <ol>
            {shown.map(({ id }) => (
              <li key={id} className={id === now?.id ? 'given' : undefined}>
                {say(`actions:${id}.title`)}
              </li>
            ))}
          </ol>
          {now !== undefined && (
            <>
              {now.condition === 'unknown' && <p>{say(`actions:${now.id}.condition`)}</p>}
              <p>{say(`actions:${now.id}.detail`)}</p>
              {actionOf(now.id).contacts.length > 0 && (
                <p>
                  <b>{t('contact')}</b>{' '}
                  {actionOf(now.id)
                    .contacts.map((role) => say(`contacts:roles.${role}`))
                    .join(' · ')}
                </p>
              )}
            </>
          )}
        </>
      );
    }
    case 'forbidden':
      return (
        <>
          <h1 tabIndex={-1}>{t('forbidden')}</h1>
          <ul>
            {walk.outcome?.forbidden.map((id) => (
              <li key={id}>{say(`prohibitions:${id}`)}</li>
            ))}
          </ul>
        </>
      );
    case 'remember':
      return (
        <>
          <h1 tabIndex={-1}>{t('remember')}</h1>
          <p>{scenario.remember}</p>
        </>
      );
  }
}
