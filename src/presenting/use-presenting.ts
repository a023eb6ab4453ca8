import { useCallback, useEffect, useRef, useState } from 'react';
import type { Scenario } from '#pathways/scenarios/scenario.ts';
import { type Channel, join, type Place, scenarioIn } from './channel.ts';
import { type Move, moved } from './keys.ts';
import { stepsOf } from './steps.ts';

/** Leads a presentation: the screen for the room. */
export function useLead(scenario: Scenario, session: string) {
  const [place, setPlace] = useState<Place>(() => ({ scenario, position: 0, discuss: false, since: Date.now() }));
  const latest = useRef(place);
  const channel = useRef<Channel | null>(null);
  const show = useCallback((next: Place) => {
    latest.current = next;
    setPlace(next);
    channel.current?.send({ kind: 'place', ...next });
  }, []);
  const move = useCallback(
    (to: Move) => {
      const now = latest.current;
      show({ ...now, position: moved(now.position, to, stepsOf(now.scenario).length) });
    },
    [show],
  );
  const discuss = useCallback((shown: boolean) => show({ ...latest.current, discuss: shown }), [show]);
  useEffect(() => {
    const joined = join(session, (message) => {
      if (message.kind === 'ask') joined?.send({ kind: 'place', ...latest.current });
      if (message.kind === 'move') move(message.move);
      if (message.kind === 'restart') show({ ...latest.current, since: Date.now() });
      if (message.kind === 'discuss') discuss(message.discuss);
    });
    channel.current = joined;
    return () => joined?.close();
  }, [session, show, move, discuss]);
  return { place, move, discuss };
}

/** Follows a presentation, and can lead it: the window of notes. Null until the screen for the room has answered. */
export function useFollow(session: string) {
  const [place, setPlace] = useState<Place | null>(null);
  const channel = useRef<Channel | null>(null);
  useEffect(() => {
    const joined = join(session, (message) => {
      if (message.kind !== 'place') return;
      const scenario = scenarioIn(message.scenario);
      if (scenario !== null) setPlace({ scenario, position: message.position, discuss: message.discuss, since: message.since });
    });
    channel.current = joined;
    joined?.send({ kind: 'ask' });
    return () => joined?.close();
  }, [session]);
  const move = useCallback((to: Move) => channel.current?.send({ kind: 'move', move: to }), []);
  const discuss = useCallback((shown: boolean) => channel.current?.send({ kind: 'discuss', discuss: shown }), []);
  const restart = useCallback(() => channel.current?.send({ kind: 'restart' }), []);
  return { place, move, discuss, restart };
}
