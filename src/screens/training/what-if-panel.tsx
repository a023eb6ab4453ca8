import { useState } from 'react';
import { follow } from '#pathways/follow.ts';
import type { Outcome } from '#pathways/path.ts';
import { type Answers, type QuestionId, questionOf } from '#pathways/questions.ts';
import type { Scenario } from '#pathways/scenarios/scenario.ts';
import { spokenIn } from '#src/case/spoken.ts';
import { RuleBasis } from '#src/components/rule-basis.tsx';
import { sayIn } from '#src/language/say.ts';
import { type Comparison, type Difference, whatIf } from '#src/presenting/what-if.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';

interface WhatIfPanelProps {
  readonly scenario: Scenario;
  /** The question on the screen, where there is one. */
  readonly at: QuestionId | null;
}

/** What a question can be answered with; of a long list, what the scenario suggests. */
function optionsOf(id: QuestionId, { whatIf: suggested }: Scenario): readonly string[] {
  const question = questionOf(id);
  if (question.kind === 'choice') return question.options;
  return question.kind === 'listed' ? suggested.flatMap((one) => (one.question === id ? [one.answer] : [])) : [];
}

/** One answer changed, and the two outcomes beside each other, with what differs and why. */
export function WhatIfPanel({ scenario, at }: WhatIfPanelProps) {
  const { t, i18n } = useTrainerWords('trainer-present', 'questions', 'outcomes', 'actions', 'prohibitions', 'app');
  const spoken = spokenIn(sayIn(i18n, 'en'));
  const { answers } = scenario.case;
  const asked = follow(answers).trail.filter(({ question, derived }) => !derived && optionsOf(question, scenario).length > 0);
  const suggested = scenario.whatIf;
  const [question, setQuestion] = useState<QuestionId>(() => {
    const here = asked.some((step) => step.question === at) ? at : null;
    return here ?? suggested[0]?.question ?? (asked[0]?.question as QuestionId);
  });
  const [answer, setAnswer] = useState<string | null>(null);
  const [further, setFurther] = useState<Answers>({});
  const choose = (next: QuestionId, chosen: string | null) => {
    setQuestion(next);
    setAnswer(chosen);
    setFurther({});
  };
  const result = answer === null ? null : whatIf(answers, question, answer, further);
  const shows = scenario.whatIf.find((one) => one.question === question && one.answer === answer)?.shows;
  const label = (id: QuestionId, option: string) =>
    questionOf(id).kind === 'listed' ? spoken.answer({ question: id, answer: option }) : spoken.option(id, option).label;

  return (
    <section className="what-if" aria-labelledby="what-if-title">
      <h2 id="what-if-title">{t('whatIf.title')}</h2>
      {suggested.length > 0 && (
        <ul className="plain-list">
          {suggested.map((one) => (
            <li key={one.question + one.answer}>
              <button type="button" className="link-button" onClick={() => choose(one.question, one.answer)}>
                {spoken.question(one.question, answers).title} {label(one.question, one.answer)}
              </button>
            </li>
          ))}
        </ul>
      )}
      <div className="text-field">
        <label htmlFor="what-if-question">{t('whatIf.question')}</label>
        <select
          className="text-input"
          id="what-if-question"
          value={question}
          onChange={(event) => choose(event.target.value as QuestionId, null)}
        >
          {asked.map((step) => (
            <option key={step.question} value={step.question}>
              {spoken.question(step.question, answers).title}
            </option>
          ))}
        </select>
      </div>
      <Options
        id="what-if-answer"
        label={t('whatIf.answer', { now: spoken.answer({ question, answer: answers[question] ?? 'skipped' }) })}
        options={optionsOf(question, scenario).filter((option) => option !== answers[question])}
        value={answer}
        wordsOf={(option) => label(question, option)}
        onChange={(chosen) => choose(question, chosen)}
      />
      {result?.kind === 'asks' && (
        <Options
          key={result.question}
          id="what-if-further"
          label={`${t('whatIf.further')} ${spoken.question(result.question, answers).title}`}
          options={optionsOf(result.question, scenario)}
          value={null}
          wordsOf={(option) => label(result.question, option)}
          onChange={(chosen) => setFurther({ ...further, [result.question]: chosen })}
        />
      )}
      <div role="status">{shows !== undefined && <p className="lead">{shows}</p>}</div>
      {result?.kind === 'compared' && <Compared comparison={result.comparison} />}
    </section>
  );
}

interface OptionsProps {
  readonly id: string;
  readonly label: string;
  readonly options: readonly string[];
  readonly value: string | null;
  readonly wordsOf: (option: string) => string;
  readonly onChange: (option: string) => void;
}

function Options({ id, label, options, value, wordsOf, onChange }: OptionsProps) {
  const { t } = useTrainerWords('trainer-present');
  return (
    <div className="text-field">
      <label htmlFor={id}>{label}</label>
      <select
        className="text-input"
        id={id}
        value={value ?? ''}
        onChange={(event) => event.target.value !== '' && onChange(event.target.value)}
      >
        <option value="">{t('whatIf.choose')}</option>
        {options.map((option) => (
          <option key={option} value={option}>
            {wordsOf(option)}
          </option>
        ))}
      </select>
    </div>
  );
}

function Compared({ comparison: { before, after, actions, contacts, forbidden, rules } }: { readonly comparison: Comparison }) {
  const { t } = useTrainerWords('trainer-present', 'outcomes', 'actions', 'contacts', 'prohibitions');
  const role = (id: string) => t(`contacts:roles.${id}`);
  const action = (id: string) => t(`actions:${id}.title`);
  const never = (id: string) => t(`prohibitions:${id}`);
  return (
    <>
      <div className="compared">
        <Side
          title={t('whatIf.before')}
          outcome={before}
          onlyHere={actions.onlyBefore.map(action)}
          contactHere={contacts.onlyBefore.map(role)}
          notHere={forbidden.onlyBefore.map(never)}
        />
        <Side
          title={t('whatIf.after')}
          outcome={after}
          onlyHere={actions.onlyAfter.map(action)}
          contactHere={contacts.onlyAfter.map(role)}
          notHere={forbidden.onlyAfter.map(never)}
        />
      </div>
      <Shared title={t('whatIf.bothDo')} difference={actions} wordsOf={action} />
      <Shared title={t('whatIf.bothContact')} difference={contacts} wordsOf={role} />
      <Shared title={t('whatIf.bothNot')} difference={forbidden} wordsOf={never} />
      <h3>{t('whatIf.why')}</h3>
      <RuleBasis rules={rules} />
    </>
  );
}

interface SideProps {
  readonly title: string;
  readonly outcome: Outcome;
  readonly onlyHere: readonly string[];
  readonly contactHere: readonly string[];
  readonly notHere: readonly string[];
}

function Side({ title, outcome: { headline, formObligation, dutyStatus }, onlyHere, contactHere, notHere }: SideProps) {
  const { t } = useTrainerWords('trainer-present', 'outcomes');
  return (
    <section>
      <h3>{title}</h3>
      <p className="compared-headline">{t(`outcomes:${headline}.title`)}</p>
      <p>
        {t(`outcomes:obligation.${formObligation}`)} {t(`outcomes:duty.${dutyStatus}`)}
      </p>
      <h4>{t('whatIf.onlyDo')}</h4>
      <Lines lines={onlyHere} />
      <h4>{t('whatIf.onlyContact')}</h4>
      <Lines lines={contactHere} />
      <h4>{t('whatIf.onlyNot')}</h4>
      <Lines lines={notHere} />
    </section>
  );
}

function Lines({ lines }: { readonly lines: readonly string[] }) {
  const { t } = useTrainerWords('trainer-present');
  if (lines.length === 0) return <p className="cite">{t('whatIf.nothing')}</p>;
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

function Shared<T extends string>({
  title,
  difference,
  wordsOf,
}: {
  readonly title: string;
  readonly difference: Difference<T>;
  readonly wordsOf: (id: T) => string;
}) {
  return (
    <details>
      <summary>{title}</summary>
      <Lines lines={difference.both.map(wordsOf)} />
    </details>
  );
}
