import { useCallback, useEffect, useRef, useState } from 'react';
import type { Scenario } from '#pathways/scenarios/scenario.ts';
import { type Channel, join, type Place, scenarioIn } from './channel.ts';

/** Leads a presentation: the screen for the room. */
export function useLead(scenario: Scenario, session: string) {
  const [place, setPlace] = useState<Place>({ scenario, position: 0, discuss: false });
  const latest = useRef(place);
  const channel = useRef<Channel | null>(null);
  const show = useCallback((next: Place) => {
    latest.current = next;
    setPlace(next);
    channel.current?.send({ kind: 'place', ...next });
  }, []);
  useEffect(() => {
    const joined = join(session, (message) => {
      if (message.kind === 'ask') joined?.send({ kind: 'place', ...latest.current });
      if (message.kind === 'go') show({ ...latest.current, position: message.position, discuss: message.discuss });
    });
    channel.current = joined;
    return () => joined?.close();
  }, [session, show]);
  return { place, show };
}

/** Follows a presentation, and can lead it: the window of notes. Null until the screen for the room has answered. */
export function useFollow(session: string) {
  const [place, setPlace] = useState<Place | null>(null);
  const channel = useRef<Channel | null>(null);
  useEffect(() => {
    const joined = join(session, (message) => {
      if (message.kind !== 'place') return;
      const scenario = scenarioIn(message.scenario);
      if (scenario !== null) setPlace({ scenario, position: message.position, discuss: message.discuss });
    });
    channel.current = joined;
    joined?.send({ kind: 'ask' });
    return () => joined?.close();
  }, [session]);
  const go = useCallback((position: number, discuss: boolean) => {
    // Here at once: the next key may come before the screen for the room has answered.
    setPlace((now) => now && { ...now, position, discuss });
    channel.current?.send({ kind: 'go', position, discuss });
  }, []);
  return { place, go };
}
