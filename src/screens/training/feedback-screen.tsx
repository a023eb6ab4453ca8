import { useEffect, useRef } from 'react';
import type { Answer, QuestionId, RuleId } from '#pathways/questions.ts';
import { momentAt, type Scenario } from '#pathways/scenarios/scenario.ts';
import { judgedIn } from '#pathways/scenarios/verdict.ts';
import { spokenIn } from '#src/case/spoken.ts';
import { RuleBasis } from '#src/components/rule-basis.tsx';
import { TrainerPage } from '#src/components/trainer-page.tsx';
import { VerdictMark } from '#src/components/verdict-mark.tsx';
import { sayIn } from '#src/language/say.ts';
import { useTrainerWords } from '#src/training/trainer-words.ts';
import { SaidBeside } from './said-beside.tsx';

interface FeedbackScreenProps {
  readonly scenario: Scenario;
  readonly question: QuestionId;
  readonly given: Answer;
  readonly onGoOn: () => void;
}

/** What the pathway says to a decision, before the case goes on. */
export function FeedbackScreen({ scenario, question, given, onGoOn }: FeedbackScreenProps) {
  const { t, i18n } = useTrainerWords('trainer-practise', 'questions', 'app');
  const spoken = spokenIn(sayIn(i18n, 'en'));
  const heading = useRef<HTMLHeadingElement>(null);
  // It takes the place of the question at the same address.
  useEffect(() => heading.current?.focus(), []);
  const { verdict, rule, told } = judgedIn(scenario, question, given);
  const moment = momentAt(scenario, question);
  const rules = [...new Set([...(rule === undefined ? [] : [rule]), ...(moment?.rules ?? [])])];
  return (
    <TrainerPage className="measure feedback">
      <span className="caption">{spoken.question(question, scenario.case.answers).title}</span>
      <h1 ref={heading} tabIndex={-1}>
        <VerdictMark verdict={verdict} />
      </h1>
      <SaidBeside yours={spoken.answer({ question, answer: given })} theirs={spoken.answer({ question, answer: told })} whose="story" />
      {moment !== null && (
        <p className="lead" lang={scenario.language} dir="auto">
          {moment.says}
        </p>
      )}
      {verdict === 'safer' && <p>{t('saferMeans')}</p>}
      {moment?.mistake !== undefined && (
        <p>
          <b>{t('mistake')}</b> <bdi lang={scenario.language}>{moment.mistake}</bdi>
        </p>
      )}
      <RuleBasis rules={rules as readonly RuleId[]} />
      <p className="cite">{t('storyGoesOn')}</p>
      <button type="button" className="button" onClick={onGoOn}>
        {t('goOn')}
      </button>
    </TrainerPage>
  );
}
