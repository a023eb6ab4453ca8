import { useState } from 'react';
import type { Scenario } from '#pathways/scenarios/scenario.ts';
import { useWalk } from '#src/case/use-walk.ts';
import { KnownSoFar } from '#src/components/known-so-far.tsx';
import OutcomeScreen from '#src/screens/outcome/outcome-screen.tsx';
import { DecideFirstScreen } from '#src/screens/training/decide-first-screen.tsx';
import { EndingCompared, TrainingEndings } from '#src/screens/training/ending-compared.tsx';
import { useTraining } from '#src/training/training.ts';

/** The outcome of a made-up case. Whoever practises says first what they would do. */
export default function TrainingOutcome({ scenario, number }: { readonly scenario: Scenario; readonly number: number }) {
  const { activity, ending } = useTraining();
  const walk = useWalk();
  // It takes the place of the three questions at the same address; who comes back to it finds it as any other page.
  const [askedHere] = useState(ending === null);
  const isPractice = activity === 'practise';
  const known = <KnownSoFar scenario={scenario} before={walk.trail.map(({ question }) => question)} now="outcome" />;
  if (isPractice && ending === null) return <DecideFirstScreen above={known} />;
  return (
    <OutcomeScreen
      number={number}
      above={isPractice && ending !== null ? <EndingCompared scenario={scenario} ending={ending} arrives={askedHere} /> : null}
      endings={<TrainingEndings isPractice={isPractice} />}
    />
  );
}
