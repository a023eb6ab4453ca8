import { useState } from 'react';
import { follow } from '#pathways/follow.ts';
import { type Answers, type QuestionId, questionOf } from '#pathways/questions.ts';
import type { Scenario } from '#pathways/scenarios/scenario.ts';
import { spokenIn } from '#src/case/spoken.ts';
import { SelectField } from '#src/components/select-field.tsx';
import { sayIn } from '#src/language/say.ts';
import { whatIf } from '#src/presenting/what-if.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';
import { Compared } from './compared.tsx';

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
      <SelectField
        id="what-if-question"
        label={t('whatIf.question')}
        value={question}
        options={asked.map((step) => ({ value: step.question, label: spoken.question(step.question, answers).title }))}
        onChange={(chosen) => choose(chosen as QuestionId, null)}
      />
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
    <SelectField
      id={id}
      label={label}
      value={value ?? ''}
      options={[{ value: '', label: t('whatIf.choose') }, ...options.map((option) => ({ value: option, label: wordsOf(option) }))]}
      onChange={(chosen) => chosen !== '' && onChange(chosen)}
    />
  );
}
