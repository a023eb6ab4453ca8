import { type ReactNode, useMemo, useState } from 'react';
import { forgetHandedOut } from '#src/leaving/handed-out.ts';
import { type Training, TrainingSession } from './training.ts';

type State = Pick<Training, 'on' | 'session' | 'scenario' | 'activity' | 'decisions' | 'ending' | 'draft' | 'own' | 'emergency' | 'turn'>;

const OFF: State = {
  on: false,
  session: null,
  scenario: null,
  activity: null,
  decisions: [],
  ending: null,
  draft: null,
  own: [],
  emergency: false,
  turn: 0,
};

interface TrainingProviderProps {
  /** What holds the case: made anew at each turn, so that nothing of one is left in the next. */
  readonly children: (training: Training) => ReactNode;
}

/** A decision thought over again stands where it stood. */
const decidedIn = (decisions: State['decisions'], decision: State['decisions'][number]): State['decisions'] =>
  decisions.some(({ question }) => question === decision.question)
    ? decisions.map((one) => (one.question === decision.question ? decision : one))
    : [...decisions, decision];

/** Says whether this is training. Stands outside everything that holds something of a case. */
export function TrainingProvider({ children }: TrainingProviderProps) {
  const [state, setState] = useState(OFF);
  const training = useMemo<Training>(() => {
    return {
      ...state,
      begin: () => setState(({ turn }) => ({ ...OFF, on: true, session: {}, turn: turn + 1 })),
      // Outside training there is nothing to open a scenario in: a real case may be in hand.
      open: (scenario, activity) =>
        setState((now) => (now.on ? { ...now, scenario, activity, decisions: [], ending: null, turn: now.turn + 1 } : now)),
      decide: (decision) => setState((now) => ({ ...now, decisions: decidedIn(now.decisions, decision) })),
      conclude: (ending) => setState((now) => ({ ...now, ending })),
      addOwn: (scenario) =>
        setState((now) => (now.on ? { ...now, own: [...now.own.filter(({ id }) => id !== scenario.id), scenario] } : now)),
      write: (draft) => setState((now) => (now.on ? { ...now, draft } : now)),
      leave(why) {
        // What was saved of a made-up case is not to be told of when a real one is erased.
        forgetHandedOut();
        setState(({ turn }) => ({ ...OFF, emergency: why === 'emergency', turn: turn + 1 }));
      },
      emergencyShown: () => setState((now) => ({ ...now, emergency: false })),
    };
  }, [state]);
  return <TrainingSession value={training}>{children(training)}</TrainingSession>;
}
