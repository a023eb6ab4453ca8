import { type ReactNode, useState } from 'react';
import { useNavigate } from 'react-router';
import { type Answer, type QuestionId, SKIPPED } from '#pathways/questions.ts';
import type { Scenario } from '#pathways/scenarios/scenario.ts';
import { addresses } from '#src/addresses.ts';
import { useCase } from '#src/case/case-session.tsx';
import { useWalk } from '#src/case/use-walk.ts';
import { KnownSoFar } from '#src/components/known-so-far.tsx';
import { QuestionScreen } from '#src/screens/question/question-screen.tsx';
import { FeedbackScreen } from '#src/screens/training/feedback-screen.tsx';
import { useTraining } from '#src/training/training.ts';

interface PractisedQuestionProps {
  readonly scenario: Scenario;
  readonly question: QuestionId;
  readonly number: number;
  /** What there is to show to the person, as in a real case. */
  readonly beside: ReactNode;
}

/** A question of the app, with what is known by now over it; the answer is talked over before the case goes on, with the answer of the story. */
export default function PractisedQuestion({ scenario, question, number, beside }: PractisedQuestionProps) {
  const { change } = useCase();
  const { decide } = useTraining();
  const walk = useWalk();
  const navigate = useNavigate();
  const [given, setGiven] = useState<Answer | null>(null);
  const told = scenario.case.answers[question] ?? SKIPPED;
  if (given !== null) {
    const goOn = () => {
      change({ type: 'answered', question, answer: told });
      navigate(addresses.casePage(number + 1));
    };
    return <FeedbackScreen scenario={scenario} question={question} given={given} onGoOn={goOn} />;
  }
  const answer = (one: Answer) => {
    decide({ question, given: one });
    setGiven(one);
  };
  return (
    <QuestionScreen
      question={question}
      number={number}
      beside={beside}
      above={<KnownSoFar scenario={scenario} before={walk.trail.map((step) => step.question)} now={question} />}
      instead={answer}
    />
  );
}
